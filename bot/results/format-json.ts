import type { ResultRow } from './result-row.js';

/** Results as one JSON list, a piece for each case; `indent` as `JSON.stringify` takes it. */
export async function* formatJson(
  results: AsyncIterable<readonly ResultRow[]>,
  indent = 0,
): AsyncGenerator<string, void> {
  let written = '';
  for await (const rows of results) {
    if (rows.length === 0) continue;
    // The list of one case without its brackets is a part of the list of all.
    yield (written === '' ? '[' : ',') + JSON.stringify(rows, null, indent).slice(1, -1).trimEnd();
    written = indent === 0 ? ']' : '\n]';
  }
  yield `${written || '[]'}\n`;
}
