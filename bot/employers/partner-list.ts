import { z } from 'zod';
import { partnerStatuses } from '../../dialogs/casework/partners/partner.js';
import { checkHeader, headerOf, isBlank, rowUnder } from '../cases/csv-header.js';
import { csvRecords } from '../cases/csv-records.js';
import type { ImportFault } from '../cases/import-report.js';
import type { TextSource } from '../cases/text-source.js';
import { issueInWords } from '../issue-words.js';

/** One person on a partner employer's list: by the party's id, or by name and birth date. */
export const listedPersonSchema = z
  .strictObject({
    employer_id: z.string().min(1),
    party_id: z.string().min(1).optional(),
    name: z.string().min(1).optional(),
    birth_date: z.iso.date('year, month and day, like 1988-04-12').optional(),
    status: z.enum(partnerStatuses),
    as_of: z.iso.date('year, month and day, like 2026-02-20'),
  })
  .refine(
    ({ party_id, name, birth_date }) => party_id !== undefined || (name !== undefined && birth_date !== undefined),
    {
      path: ['party_id'],
    },
  );

/** One person on a partner employer's list. */
export type ListedPerson = z.infer<typeof listedPersonSchema> & { readonly row: number };

const needed = ['employer_id', 'status', 'as_of'];
const columns = Object.keys(listedPersonSchema.shape).map((name) => ({ name, needed: needed.includes(name) }));
const hints: Readonly<Record<string, string>> = { party_id: 'the party’s id, or both name and birth_date' };

/** Reads a partner employer's list of people, CSV. */
export async function readPartnerList(
  source: TextSource,
): Promise<{ readonly people: readonly ListedPerson[]; readonly faults: readonly ImportFault[] }> {
  const people: ListedPerson[] = [];
  const faults: ImportFault[] = [];
  let header: readonly string[] | undefined;
  for await (const record of csvRecords(source)) {
    if (!header) {
      header = headerOf(record);
      const checked = checkHeader(header, { columns, see: 'docs/reference/employers.md' });
      faults.push(...checked.faults);
      if (!checked.readable) break;
      continue;
    }
    if (isBlank(record)) continue;
    const { row, cells } = rowUnder(header, record);
    const known = [...cells].filter(([name]) => columns.some((column) => column.name === name));
    const read = listedPersonSchema.safeParse(Object.fromEntries(known));
    if (read.success) people.push({ ...read.data, row });
    for (const { path, problem, how } of (read.error?.issues ?? []).flatMap(issueInWords)) {
      const column = path.map(String).join('.');
      const remedy = `write ${hints[column] ?? how ?? 'it as docs/reference/employers.md says'}`;
      faults.push({ row, column, message: `${column} ${problem}.`, remedy });
    }
  }
  if (people.length === 0 && faults.length === 0) faults.push(nobodyInIt);
  return { people, faults };
}

const nobodyInIt: ImportFault = {
  message: 'There is nobody in the file.',
  remedy: 'see docs/reference/employers.md for the columns, and write one row for each person',
};
