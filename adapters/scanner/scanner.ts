import type { ScanResult } from '../../dialogs/casework/documents/document.js';

/** Looks for viruses in a file. It never rejects: what it could not look at is `not-scanned`, and a person is told so. */
export interface Scanner {
  scan(bytes: Buffer): Promise<ScanResult>;
}

/** Looks at nothing; for when no scanner is set up. */
export const noScanner: Scanner = { scan: async () => 'not-scanned' };
