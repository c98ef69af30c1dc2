import type { NumberUse } from '../../dialogs/casework/checks/check.js';
import type { Channel } from '../../dialogs/vocabulary.js';
import { type NumberDigests, proves } from '../seal/number-digests.js';
import type { Restriction } from '../store.js';
import { type Database, prepared } from './database.js';
import { Gathered } from './gathered.js';
import { grouped } from './grouped.js';
import type { KeyRow, PartyKeys } from './party-keys.js';

/** What numbers are looked up with. */
export interface NumbersParts {
  readonly database: Database;
  readonly keys: PartyKeys;
  readonly digests: NumberDigests;
}

interface ProvenRow extends KeyRow {
  readonly proof: string;
}

interface LogRow extends ProvenRow {
  readonly id: string;
}

interface PartyRow extends ProvenRow, NumberUse {}

interface RestrictionRow {
  readonly ref: string;
  readonly channel: Channel | 'all';
  readonly reason: Restriction['reason'];
  readonly at: string;
}

/** Finds conversations, parties and restrictions by number, of which only digests are stored: see `NumberDigests`. */
export class PostgresNumbers {
  readonly #parts: NumbersParts;
  readonly #restrictions = new Gathered<string, readonly RestrictionRow[]>((refs) => this.#restrictionsUnder(refs));

  constructor(parts: NumbersParts) {
    this.#parts = parts;
  }

  /** Conversations with this number, the one prompted last first. Those of erased parties are not found any more. */
  async conversationsWith(number: string): Promise<readonly string[]> {
    const text = `select id, proof, ref, wrapped from numbers
      join logs on id = log_id join party_keys on ref = numbers.key_ref
      where bucket = $1 and wrapped is not null
      order by (document #>> '{index,number,lastPromptAt}')::float8 desc, id`;
    const { bucket } = this.#parts.digests.of(number);
    const rows = await this.#parts.database.read<LogRow>(prepared('conversations-with', text, bucket));
    return rows.filter((row) => this.#proves(number, row)).map(({ id }) => id);
  }

  /** The parties of all cases with this number, in no order. Those that were erased are not found any more. */
  async partiesWith(number: string, among: (use: NumberUse) => boolean = () => true): Promise<readonly NumberUse[]> {
    const text = `select case_id as "caseId", party_id as "partyId", role, proof, ref, wrapped
      from party_numbers join party_keys on ref = key_ref where bucket = $1 and wrapped is not null`;
    const { bucket } = this.#parts.digests.of(number);
    const rows = await this.#parts.database.read<PartyRow>(prepared('parties-with', text, bucket));
    return rows
      .filter((row) => among(row) && this.#proves(number, row))
      .map(({ caseId, partyId, role }) => ({ caseId, partyId, role }));
  }

  /** The restrictions that are on for a number. */
  async restrictionsOf(number: string): Promise<readonly Restriction[]> {
    const rows = await this.#restrictions.ask(this.#parts.digests.restrictionRefOf(number));
    return rows.map(({ channel, reason, at }) => ({ number, channel, reason, on: true, at }));
  }

  async #restrictionsUnder(refs: readonly string[]): Promise<readonly (readonly RestrictionRow[])[]> {
    const text = `select ref, channel, reason, at from restrictions where ref = any($1)
      order by channel collate "C", reason collate "C"`;
    const rows = await this.#parts.database.read<RestrictionRow>(prepared('restrictions', text, refs));
    const byRef = grouped(rows, ({ ref }) => ref);
    return refs.map((ref) => byRef.get(ref) ?? []);
  }

  #proves(number: string, row: ProvenRow): boolean {
    const { proofs } = this.#parts.digests.of(number);
    const known = proofs.get(row.proof);
    if (known !== undefined) return known;
    const key = this.#parts.keys.open(row);
    const matches = key !== 'erased' && proves(row.proof, number, key);
    proofs.set(row.proof, matches);
    return matches;
  }
}
