import type { CampaignMember, MemberCount, MemberState } from '../../dialogs/campaigns/member.js';
import type { CampaignStore } from '../campaigns-store.js';
import { type Database, prepared, type Runner, sql } from './database.js';
import { page } from './paged.js';

interface MemberRow {
  readonly place: number;
  readonly caseId: string;
  readonly partyId: string;
  readonly arm: number | null;
  readonly state: MemberState;
  readonly why: string;
  readonly reached: boolean;
  readonly dueAt: number | null;
  readonly begunAt: number | null;
  readonly conversationId: string | null;
  readonly version: number;
}

const columns = `place, case_id as "caseId", party_id as "partyId", arm, state, why, reached, due_at as "dueAt",
  begun_at as "begunAt", conversation_id as "conversationId", version`;

/** Whom campaigns contact, in PostgreSQL. */
export class PostgresCampaigns implements CampaignStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async begin(campaignId: string): Promise<'begun' | 'there-already'> {
    const text = 'insert into campaigns (id) values ($1) on conflict do nothing returning id';
    return (await this.#database.rows(sql(text, campaignId))).length > 0 ? 'begun' : 'there-already';
  }

  async ids(): Promise<readonly string[]> {
    const rows = await this.#database.rows<{ readonly id: string }>(sql('select id from campaigns order by id'));
    return rows.map(({ id }) => id);
  }

  async add(campaignId: string, members: readonly CampaignMember[]): Promise<void> {
    for (let from = 0; from < members.length; from += page)
      await addMembers(this.#database, campaignId, members.slice(from, from + page));
  }

  async member(campaignId: string, place: number): Promise<CampaignMember | undefined> {
    const text = `select ${columns} from campaign_members where campaign_id = $1 and place = $2`;
    const [row] = await this.#database.read<MemberRow>(prepared('campaign-member', text, campaignId, place));
    return row && memberIn(row);
  }

  async *members(
    campaignId: string,
    { after = -1, state }: { readonly after?: number; readonly state?: MemberState } = {},
  ): AsyncGenerator<CampaignMember, void> {
    const text = `select ${columns} from campaign_members
      where campaign_id = $1 and place > $2 and ($3::text is null or state = $3) order by place limit $4`;
    for (let from = after; ; ) {
      const rows = await this.#database.rows<MemberRow>(sql(text, campaignId, from, state ?? null, page));
      for (const row of rows) yield memberIn(row);
      const last = rows.at(-1);
      if (rows.length < page || last === undefined) return;
      from = last.place;
    }
  }

  async change(campaignId: string, member: CampaignMember): Promise<'changed' | 'conflict'> {
    const { place, version, arm, state, why, reached, dueAt, begunAt, conversationId } = member;
    const text = `update campaign_members set arm = $4, state = $5, why = $6, reached = $7, due_at = $8, begun_at = $9,
      conversation_id = $10, version = version + 1 where campaign_id = $1 and place = $2 and version = $3 returning place`;
    const values = [arm ?? null, state, why, reached, dueAt ?? null, begunAt ?? null, conversationId ?? null];
    const rows = await this.#database.rows(prepared('campaign-change', text, campaignId, place, version, ...values));
    return rows.length > 0 ? 'changed' : 'conflict';
  }

  async due(campaignId: string, now: number, limit: number): Promise<readonly CampaignMember[]> {
    const text = `select ${columns} from campaign_members where campaign_id = $1 and due_at <= $2
      order by due_at, place limit $3`;
    const rows = await this.#database.read<MemberRow>(prepared('campaign-due', text, campaignId, now, limit));
    return rows.map(memberIn);
  }

  async nextDueAt(campaignId: string): Promise<number | undefined> {
    const text = 'select min(due_at) as at from campaign_members where campaign_id = $1 and due_at is not null';
    const rows = await this.#database.read<{ readonly at: number | null }>(prepared('campaign-next', text, campaignId));
    return rows[0]?.at ?? undefined;
  }

  async begunSince(campaignId: string, since: number): Promise<readonly number[]> {
    const text =
      'select begun_at as at from campaign_members where campaign_id = $1 and begun_at > $2 order by begun_at';
    const rows = await this.#database.read<{ readonly at: number }>(
      prepared('campaign-begun-since', text, campaignId, since),
    );
    return rows.map(({ at }) => at);
  }

  async inProgress(campaignId: string): Promise<number> {
    const text = `select count(*)::int as members from campaign_members
      where campaign_id = $1 and state = 'in-progress'`;
    const rows = await this.#database.read<{ readonly members: number }>(
      prepared('campaign-in-progress', text, campaignId),
    );
    return rows[0]?.members ?? 0;
  }

  async counts(campaignId: string): Promise<readonly MemberCount[]> {
    const text = `select state, why, arm, reached, count(*)::int as members from campaign_members
      where campaign_id = $1 group by state, why, arm, reached order by state, why, arm, reached`;
    type CountRow = Omit<MemberCount, 'arm'> & { readonly arm: number | null };
    const rows = await this.#database.rows<CountRow>(sql(text, campaignId));
    return rows.map(({ arm, ...count }) => ({ ...count, ...(arm !== null && { arm }) }));
  }
}

/** Adds members in one statement. */
export async function addMembers(
  runner: Runner,
  campaignId: string,
  members: readonly CampaignMember[],
): Promise<void> {
  const text = `insert into campaign_members (campaign_id, place, case_id, party_id, arm, state, why, reached, due_at,
      begun_at, conversation_id, version)
    select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[], $8::boolean[],
      $9::float8[], $10::float8[], $11::text[], $12::int[])
    on conflict do nothing`;
  await runner.rows(
    sql(
      text,
      campaignId,
      members.map(({ place }) => place),
      members.map(({ caseId }) => caseId),
      members.map(({ partyId }) => partyId),
      members.map(({ arm }) => arm ?? null),
      members.map(({ state }) => state),
      members.map(({ why }) => why),
      members.map(({ reached }) => reached),
      members.map(({ dueAt }) => dueAt ?? null),
      members.map(({ begunAt }) => begunAt ?? null),
      members.map(({ conversationId }) => conversationId ?? null),
      members.map(({ version }) => version),
    ),
  );
}

function memberIn({ arm, dueAt, begunAt, conversationId, ...member }: MemberRow): CampaignMember {
  return {
    ...member,
    ...(arm !== null && { arm }),
    ...(dueAt !== null && { dueAt }),
    ...(begunAt !== null && { begunAt }),
    ...(conversationId !== null && { conversationId }),
  };
}
