import { join } from 'node:path';
import { clamdScanner } from '../../adapters/scanner/clamd.js';
import { noScanner, type Scanner } from '../../adapters/scanner/scanner.js';
import type { Blobs } from '../../data/documents/blobs.js';
import { DocumentStore } from '../../data/documents/document-store.js';
import { FileBlobs } from '../../data/documents/file-blobs.js';
import { S3Blobs } from '../../data/documents/s3-blobs.js';
import type { Store } from '../../data/store.js';
import type { Settings } from '../settings.js';

/** Where papers are kept: in the bucket that the settings name, else in the home. */
export function openDocuments(settings: DocumentSettings, store: Pick<Store, 'documentKey'>): DocumentStore {
  return new DocumentStore(blobsOf(settings), store);
}

type DocumentSettings = Pick<
  Settings,
  'RINGBACK_HOME' | 'RINGBACK_S3_URL' | 'RINGBACK_S3_REGION' | 'RINGBACK_S3_KEY_ID' | 'RINGBACK_S3_SECRET'
>;

/** The place that the settings name, without the keys. */
export function blobsOf(settings: DocumentSettings): Blobs {
  const { RINGBACK_S3_URL: url, RINGBACK_S3_KEY_ID: keyId, RINGBACK_S3_SECRET: secret } = settings;
  if (url === undefined || keyId === undefined || secret === undefined)
    return new FileBlobs(join(settings.RINGBACK_HOME, 'documents'));
  return new S3Blobs({ url, keyId, secret, region: settings.RINGBACK_S3_REGION ?? 'us-east-1' });
}

/** Who looks for viruses: clamd where the settings name it, else nobody. */
export function openScanner({ RINGBACK_CLAMD: place }: Pick<Settings, 'RINGBACK_CLAMD'>): Scanner {
  const [host, port] = place?.split(':') ?? [];
  return host === undefined ? noScanner : clamdScanner({ host, port: Number(port) });
}
