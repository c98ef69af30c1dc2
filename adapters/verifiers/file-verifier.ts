import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { confirmClaim } from '../../dialogs/casework/pulls/confirm-claim.js';
import type { Claims, Confirmation, Verifier, VerifierSource } from '../../dialogs/casework/pulls/verifier.js';

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** A row of a source's file, as its authority or payroll service exports it. */
export const fileVerifierRow = z.object({
  name: z.string().min(1).describe('The person’s name.'),
  birth_date: z.iso.date().describe('Their date of birth, like 1987-06-21.'),
  employer: optional(z.string()).describe('Who pays in for them, or pays them.'),
  from: optional(z.string().regex(/^\d{4}-\d{2}$/)).describe('The first month, like 2019-03.'),
  until: optional(z.string().regex(/^\d{4}-\d{2}$/)).describe('The last month; empty while it goes on.'),
  monthly_amount: optional(z.coerce.number().positive()).describe('The monthly base or pay, a plain number.'),
  as_of: z.iso.date().describe('The day for which the row holds.'),
  reference: z.string().min(1).describe('What finds the record again.'),
});

type Row = z.infer<typeof fileVerifierRow>;

/** A source whose records lie in a CSV file. The file is read anew each time, so that a new export counts at once. */
export function fileVerifier(source: VerifierSource, path: string): Verifier {
  return {
    source,
    verify: async (field, claims) => {
      const row = await findRow(path, claims).catch((): 'unavailable' => 'unavailable');
      if (row === 'unavailable') return { status: 'unavailable' };
      if (row === undefined) return { status: 'not-found' };
      const { employer, from, until, monthly_amount: monthlyAmount, reference: evidence, as_of: asOf } = row;
      return {
        ...confirmClaim(field, claims, { employer, from, until, monthlyAmount }),
        evidence,
        asOf,
      } satisfies Confirmation;
    },
  };
}

/** The row of a person; of several the one that goes on, else the last to end. Two people who share name and birthday are nobody. */
async function findRow(path: string, { name, birthDate }: Claims): Promise<Row | undefined> {
  const found: Row[] = [];
  await pipeline(createReadStream(path), parse({ columns: true, bom: true, trim: true }), async (rows) => {
    for await (const raw of rows) {
      const row = fileVerifierRow.safeParse(raw).data;
      if (row && row.birth_date === birthDate && plain(row.name) === plain(name)) found.push(row);
    }
  });
  return found.toSorted((a, b) => (b.until ?? '9999-12').localeCompare(a.until ?? '9999-12'))[0];
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
}
