import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { VerifyReport } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import { type AuditEntry, auditedDeeds, type PlacedEntry, placedEntrySchema } from '../audit/audit-entry.js';
import { type AuditFilter, auditEntries } from '../audit/audit-page.js';
import type { ApiParts } from './api-parts.js';
import { route } from './api-route.js';
import { pageQuery } from './page-of.js';
import { empty } from './takes.js';

const day = z.iso.date('a day like 2026-02-20').optional();
const sought = z.string().min(1).max(400).optional();
const filterFields = {
  from: day.describe('The first day (UTC); 30 days before the last unless told.'),
  to: day.describe('The last day (UTC); today unless told.'),
  who: sought.describe('Only what this account did: its id or its name.'),
  about: sought.describe('Only what was about this: the id of a case, a party, a conversation, or anything else.'),
  deed: z.enum(auditedDeeds).optional().describe('Only this.'),
};
const filterSchema = z.strictObject(filterFields);
const pageSchema = z.strictObject({
  ...filterFields,
  limit: pageQuery.limit,
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}~\d+$/u, 'the next of the page before')
    .optional()
    .describe(pageQuery.after.description ?? ''),
});
const dayMs = 24 * 3_600_000;
const usualDays = 30;
const mostDays = 400;

const reportSchema = z.object({
  logs: z.number(),
  events: z.number(),
  faults: z
    .array(z.object({ logId: z.string(), seq: z.number().optional(), fault: z.string(), message: z.string() }))
    .readonly(),
});
/** A check that is under way, by what it looks through. */
const underWay = new WeakMap<object, Promise<VerifyReport>>();

/** Who did what, and whether anything was changed since. */
export const auditRoutes = [
  route({
    method: 'GET',
    path: '/api/audit',
    does: 'Who signed in, saw, changed, revealed and exported what, the newest first, a page at a time.',
    right: 'audit',
    query: pageSchema,
    gives: z.object({ entries: z.array(placedEntrySchema).readonly(), next: z.string().optional() }),
    answers: '200 and `{ "entries", "next"? }`; without `next` it was the last page',
    async handle({ query: { limit, after, ...wish } }, { audit, clock }) {
      const entries: PlacedEntry[] = [];
      for await (const entry of auditEntries(spanOf(wish, clock.now()), audit, after)) {
        if (entries.length === limit) return { status: 200, body: { entries, next: entries.at(-1)?.id } };
        entries.push(entry);
      }
      return { status: 200, body: { entries } };
    },
  }),
  route({
    method: 'GET',
    path: '/api/audit.csv',
    does: 'The same as CSV, all of it. That it was taken out is an entry as well.',
    right: 'audit',
    takesOut: true,
    query: filterSchema,
    answers: '200 and a line an entry',
    async handle({ query }, { audit, clock }) {
      return {
        status: 200,
        body: csv(auditEntries(spanOf(query, clock.now()), audit)),
        stream: 'text/csv; charset=utf-8',
      };
    },
  }),
  route({
    method: 'POST',
    path: '/api/audit/verify',
    does: 'Looks through everything that is kept for what was changed, moved or cut off, as `ringback verify` does. With very many logs it takes minutes; who asks meanwhile waits for the same report.',
    right: 'audit',
    takes: empty,
    gives: reportSchema,
    answers: '200 and `{ "logs", "events", "faults" }`; nothing was changed where there are no faults',
    handle: async (_asked, { store }) => ({ status: 200, body: await verified(store) }),
  }),
] as const;

function spanOf({ from, to, ...wish }: Partial<AuditFilter>, now: number): AuditFilter {
  const last = to ?? dayOf(now);
  const first = from ?? dayOf(Date.parse(last) - usualDays * dayMs);
  if (Date.parse(last) - Date.parse(first) > mostDays * dayMs)
    throw new AppError('body-wrong', `Ask for ${mostDays} days at most.`);
  return { ...wish, from: first, to: last };
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

async function verified(store: ApiParts['store']): Promise<VerifyReport> {
  const running = underWay.get(store) ?? store.verify().finally(() => underWay.delete(store));
  underWay.set(store, running);
  return await running;
}

const columns = ['at', 'deed', 'account', 'name', 'right', 'route', 'about', 'field', 'reason'] as const;

async function* csv(entries: AsyncIterable<PlacedEntry>): AsyncGenerator<string, void> {
  yield stringify([[...columns]]);
  for await (const { about, ...entry } of entries) {
    const cells = { ...entry, about: written(about) };
    // A spreadsheet would run a cell that begins like a formula (OWASP, "CSV Injection").
    yield stringify([columns.map((column) => cells[column] ?? '')], { escape_formulas: true });
  }
}

function written(about: AuditEntry['about']): string {
  return Object.entries(about)
    .map(([thing, id]) => `${thing} ${id}`)
    .join('; ');
}
