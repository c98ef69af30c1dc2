import { deflateRawSync } from 'node:zlib';

/** One pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** One empty page. */
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** A picture as telephones take it, as far as its first box tells. */
export const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic'),
  Buffer.alloc(4),
  Buffer.from('mif1heic'),
]);

/** A few kilobytes that say they are 32 MB. */
export function zipBomb(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(32 * 1024 * 1024));
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(32 * 1024 * 1024, 22);
  header.writeUInt16LE(9, 26);
  return Buffer.concat([header, Buffer.from('photo.jpg'), packed]);
}
