import { open, seal } from '../seal/seal.js';

const lineFeed = 0x0a;

/** What one commit added to its log. It is written once and never changed. */
export interface CommitRecord {
  /** Lines as `writeLine` makes them. */
  readonly lines: string;
  /** Absent when there was nothing to seal, or the party had been erased. */
  readonly sealed?: Buffer | undefined;
}

/** Everything personal in a commit, sealed as one. */
export interface SealedContent {
  /** Personal values by the numbers of their events. */
  readonly personal: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
  readonly replies?: unknown;
  /** What jobs carry, by their ids. */
  readonly jobs: Readonly<Record<string, unknown>>;
}

/** A record as bytes: the lines, an empty line, and what is sealed. */
export function encodeRecord({ lines, sealed }: CommitRecord): Buffer {
  const head = Buffer.from(`${lines}\n`);
  return sealed === undefined ? head : Buffer.concat([head, sealed]);
}

/** Reads a record back. Bytes that are none come back as lines that no check will accept. */
export function decodeRecord(bytes: Buffer): CommitRecord {
  const found = bytes.indexOf(bytes[0] === lineFeed ? '\n' : '\n\n');
  if (found < 0) return { lines: bytes.toString('utf8') };
  const end = bytes[0] === lineFeed ? 0 : found + 1;
  const lines = bytes.toString('utf8', 0, end);
  return end + 1 === bytes.length ? { lines } : { lines, sealed: bytes.subarray(end + 1) };
}

/** Seals a commit's content for its place, and no other. */
export function sealContent(key: Buffer, logId: string, version: number, content: SealedContent): Buffer {
  return seal(key, place(logId, version), content);
}

/** Opens what a commit sealed, or throws `SealBroken`. */
export function openContent(key: Buffer, logId: string, version: number, sealed: Buffer): SealedContent {
  return open<SealedContent>(key, place(logId, version), sealed);
}

function place(logId: string, version: number): string {
  return `${logId} commit ${version}`;
}
