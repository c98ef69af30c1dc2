/** How many rows are read at a time. */
export const page = 1_000;

/** Rows in order, a `page` at a time, without a transaction open between pages. `read` gives those behind a key. */
export async function* paged<Row>(
  read: (after: string) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
  from = '',
): AsyncGenerator<Row, void> {
  for (let after = from; ; ) {
    const rows = await read(after);
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < page || last === undefined) return;
    after = keyOf(last);
  }
}
