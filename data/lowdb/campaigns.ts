import type { CampaignMember, MemberCount, MemberState } from '../../dialogs/campaigns/member.js';
import type { CampaignStore } from '../campaigns-store.js';
import { type CampaignTables, entryOf, type MemberEntry, memberIn } from './campaign-tables.js';
import { pagedKeys } from './paged.js';
import { orWriteFailure } from './write-failure.js';

/** What campaigns are kept with. */
export interface CampaignsParts {
  readonly home: string;
  readonly tables: { readonly campaigns: CampaignTables };
}

type CountKey = [string, MemberState, string, number, boolean];

/** So many are added in one transaction: all in a row, so that it stays one of few pages (see `importCases`). */
const together = 250;
const noArm = -1;

/** Whom campaigns contact, in LMDB: each change is one transaction with its index entries and the counts. */
export class Campaigns implements CampaignStore {
  readonly #home: string;
  readonly #tables: CampaignTables;

  constructor({ home, tables }: CampaignsParts) {
    this.#home = home;
    this.#tables = tables.campaigns;
  }

  async begin(campaignId: string): Promise<'begun' | 'there-already'> {
    const { ids } = this.#tables;
    return await this.#write(() => {
      if (ids.doesExist(campaignId)) return 'there-already';
      ids.put(campaignId, true);
      return 'begun';
    });
  }

  async ids(): Promise<readonly string[]> {
    return [...this.#tables.ids.getKeys()];
  }

  async add(campaignId: string, members: readonly CampaignMember[]): Promise<void> {
    for (let from = 0; from < members.length; from += together) {
      const some = members.slice(from, from + together);
      await this.#write(() => {
        const isNew = ({ place }: CampaignMember) => !this.#tables.members.doesExist([campaignId, place]);
        const added = some.filter(isNew);
        for (const member of added) this.#put(campaignId, undefined, member);
        this.#count(campaignId, [], added);
      });
    }
  }

  async member(campaignId: string, place: number): Promise<CampaignMember | undefined> {
    return this.#member(campaignId, place);
  }

  async *members(
    campaignId: string,
    { after = -1, state }: { readonly after?: number; readonly state?: MemberState } = {},
  ): AsyncGenerator<CampaignMember, void> {
    for await (const [ofCampaign, place] of pagedKeys<MemberEntry, [string, number]>(
      this.#tables.members,
      [campaignId, after],
      true,
    )) {
      if (ofCampaign !== campaignId) return;
      const member = this.#member(campaignId, place);
      if (member && (state === undefined || member.state === state)) yield member;
    }
  }

  async change(campaignId: string, member: CampaignMember): Promise<'changed' | 'conflict'> {
    return await this.#write(() => {
      const before = this.#member(campaignId, member.place);
      if (before?.version !== member.version) return 'conflict';
      const after = { ...member, version: member.version + 1 };
      this.#put(campaignId, before, after);
      this.#count(campaignId, [before], [after]);
      return 'changed';
    });
  }

  async due(campaignId: string, now: number, limit: number): Promise<readonly CampaignMember[]> {
    const found: CampaignMember[] = [];
    for (const [ofCampaign, dueAt, place] of this.#tables.due.getKeys({ start: [campaignId, 0, 0], limit })) {
      if (ofCampaign !== campaignId || dueAt > now) break;
      const member = this.#member(campaignId, place);
      if (member) found.push(member);
    }
    return found;
  }

  async nextDueAt(campaignId: string): Promise<number | undefined> {
    const [first] = this.#tables.due.getKeys({ start: [campaignId, 0, 0], limit: 1 });
    return first?.[0] === campaignId ? first[1] : undefined;
  }

  async begunSince(campaignId: string, since: number): Promise<readonly number[]> {
    const found: number[] = [];
    for (const [ofCampaign, at] of this.#tables.begun.getKeys({ start: [campaignId, since, 0] })) {
      if (ofCampaign !== campaignId) break;
      if (at > since) found.push(at);
    }
    return found;
  }

  async inProgress(campaignId: string): Promise<number> {
    let members = 0;
    const range = this.#tables.counts.getRange({ start: [campaignId, 'in-progress', '', noArm, false] });
    for (const { key, value } of range) {
      if (key[0] !== campaignId || key[1] !== 'in-progress') break;
      members += value;
    }
    return members;
  }

  async counts(campaignId: string): Promise<readonly MemberCount[]> {
    const found: MemberCount[] = [];
    for (const { key, value: members } of this.#tables.counts.getRange({
      start: [campaignId, 'done', '', noArm, false],
    })) {
      const [ofCampaign, state, why, arm, reached] = key;
      if (ofCampaign !== campaignId) break;
      found.push({ state, why, ...(arm !== noArm && { arm }), reached, members });
    }
    return found;
  }

  #member(campaignId: string, place: number): CampaignMember | undefined {
    const entry = this.#tables.members.get([campaignId, place]);
    return entry && memberIn(place, entry);
  }

  /** Runs inside a transaction, as all that writes. */
  #put(campaignId: string, before: CampaignMember | undefined, after: CampaignMember): void {
    const { members, due, begun } = this.#tables;
    const { place } = after;
    members.put([campaignId, place], entryOf(after));
    if (before?.dueAt !== after.dueAt) {
      if (before?.dueAt !== undefined) due.remove([campaignId, before.dueAt, place]);
      if (after.dueAt !== undefined) due.put([campaignId, after.dueAt, place], true);
    }
    if (before?.begunAt === after.begunAt) return;
    if (before?.begunAt !== undefined) begun.remove([campaignId, before.begunAt, place]);
    if (after.begunAt !== undefined) begun.put([campaignId, after.begunAt, place], true);
  }

  #count(campaignId: string, gone: readonly CampaignMember[], come: readonly CampaignMember[]): void {
    const changes = new Map<string, { readonly key: CountKey; by: number }>();
    const note = ({ state, why, arm = noArm, reached }: CampaignMember, by: number) => {
      const key: CountKey = [campaignId, state, why, arm, reached];
      const known = changes.get(JSON.stringify(key));
      if (known) known.by += by;
      else changes.set(JSON.stringify(key), { key, by });
    };
    for (const member of gone) note(member, -1);
    for (const member of come) note(member, 1);
    const { counts } = this.#tables;
    for (const { key, by } of changes.values()) {
      const next = (counts.get(key) ?? 0) + by;
      if (next > 0) counts.put(key, next);
      else counts.remove(key);
    }
  }

  async #write<T>(work: () => T): Promise<T> {
    return await orWriteFailure(this.#home, this.#tables.members.transaction(work));
  }
}
