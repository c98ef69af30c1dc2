import { AppError } from '../../dialogs/app-error.js';
import type { KeptRecord } from '../record-store.js';
import { open, SealBroken, seal } from './seal.js';

/** A record as it lies there. */
export interface SealedRecord extends Omit<KeptRecord, 'value'> {
  readonly kind: string;
  readonly sealed: Buffer;
}

/** Seals records, each for its kind, id, version and end: put elsewhere, or made to last longer, it does not open. */
export class RecordSeal {
  readonly #key: Buffer;

  /** `key` is the installation's for records. */
  constructor(key: Buffer) {
    this.#key = key;
  }

  seal(kind: string, { value, ...record }: KeptRecord): SealedRecord {
    return { kind, ...record, sealed: seal(this.#key, placeOf({ kind, ...record }), value) };
  }

  /** Throws `record-broken` when it was changed. */
  open({ sealed, kind, ...record }: SealedRecord): KeptRecord {
    try {
      return { ...record, value: open(this.#key, placeOf({ kind, ...record }), sealed) };
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      // Without its cause, which names the id: that may be somebody's name.
      throw new AppError(
        'record-broken',
        `A record of the kind "${kind}" was changed where it is kept. Put the store back from a backup, or remove the record and make it again.`,
      );
    }
  }
}

function placeOf({ kind, id, version, expiresAt }: Omit<SealedRecord, 'sealed'>): string {
  return JSON.stringify(['record', kind, id, version, expiresAt ?? null]);
}
