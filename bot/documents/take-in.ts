import type { Scanner } from '../../adapters/scanner/scanner.js';
import type { DocumentStore } from '../../data/documents/document-store.js';
import type { CheckedFile, FileFault } from '../../dialogs/casework/documents/document.js';
import { inspectFile } from './inspect-file.js';

/** What taking in works with. */
export interface TakeInParts {
  readonly documents: DocumentStore;
  readonly scanner: Scanner;
}

/** What came of a file: kept, or nothing of it is. */
export type TakenIn =
  | { readonly kind: 'kept'; readonly file: CheckedFile; readonly sha256: string }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** Checks a file of a party, and keeps it as it came when nothing is wrong with it. */
export async function takeIn(
  bytes: Buffer,
  { partyId, declared, longest }: { readonly partyId: string; readonly declared?: string; readonly longest: number },
  { documents, scanner }: TakeInParts,
): Promise<TakenIn> {
  const found = await inspectFile(bytes, { declared, longest });
  if (found.kind === 'fault') return found;
  const scan = await scanner.scan(bytes);
  if (scan === 'infected') return { kind: 'fault', fault: 'file-infected' };
  const { stored, sha256 } = await documents.put(partyId, bytes);
  const { type } = found;
  const file = {
    stored,
    type,
    bytes: bytes.length,
    scan,
    ...(found.declared !== undefined && { declared: found.declared }),
  };
  return { kind: 'kept', file, sha256 };
}
