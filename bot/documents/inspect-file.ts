import { fileTypeFromBuffer } from 'file-type';
import { type DocumentType, documentTypes, type FileFault } from '../../dialogs/casework/documents/document.js';

/** The most that is taken of one file. Twilio takes no more than 5 MB by MMS, so more than that is a fault on the way. */
export const longestFile = { upload: 10 * 1024 * 1024, mms: 5 * 1024 * 1024 } as const;

/** What a file is, by its content; or why it is not taken. */
export type Inspection =
  | { readonly kind: 'fine'; readonly type: DocumentType; readonly declared?: string }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/**
 * Looks at the first bytes of a file: what is no picture and no PDF is refused, whatever it is called. Nothing is
 * unpacked, so an archive that would fill the disk is no danger, and refused like every other archive.
 */
export async function inspectFile(
  bytes: Buffer,
  { declared, longest }: { readonly declared?: string; readonly longest: number },
): Promise<Inspection> {
  if (bytes.length === 0) return { kind: 'fault', fault: 'file-empty' };
  if (bytes.length > longest) return { kind: 'fault', fault: 'file-too-large' };
  const found = await fileTypeFromBuffer(bytes);
  const type = documentTypes.find((one) => one === found?.mime);
  if (type === undefined) return { kind: 'fault', fault: 'file-type-not-accepted' };
  const said = declared?.split(';')[0]?.trim().toLowerCase();
  return { kind: 'fine', type, ...(said !== undefined && !isSame(said, type) && { declared: said.slice(0, 100) }) };
}

const saysNothing = ['', 'application/octet-stream', 'multipart/form-data'];

function isSame(said: string, type: DocumentType): boolean {
  return said === type || saysNothing.includes(said) || (said === 'image/jpg' && type === 'image/jpeg');
}
