import { z } from 'zod';

/** What asks for one page of a list; members of each list's own query. */
export const pageQuery = {
  after: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Only those behind this one: what `next` of the page before said.'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many at most: 50 unless told, 200 at most.'),
};

/** The first of those that `load` finds, and where the next page goes on if there are more. */
export async function pageOf<T extends { readonly id: string }>(
  ids: AsyncIterable<string> | Iterable<string>,
  limit: number,
  load: (id: string) => Promise<T | undefined>,
): Promise<{ readonly page: readonly T[]; readonly next?: string }> {
  const found: T[] = [];
  for await (const id of ids) {
    // One more than was asked for shows that there are more.
    if (found.length > limit) break;
    const one = await load(id);
    if (one) found.push(one);
  }
  const page = found.slice(0, limit);
  const next = found.length > limit ? page.at(-1)?.id : undefined;
  return { page, ...(next !== undefined && { next }) };
}
