import { readFileSync } from 'node:fs';
import { fieldTables } from '../../docs/field-tables.js';
import { referencePages } from '../../docs/reference-pages.js';

it.each(referencePages.map((page) => [page.file, page] as const))('%s says what the schema says', (file, page) => {
  expect(readFileSync(`docs/reference/${file}`, 'utf8')).toBe(page.content());
});

it('gives every field of the script language a meaning', () => {
  const page = referencePages.find(({ file }) => file === 'script.md')?.content() ?? '';
  const fields = page.split('\n').filter((line) => /^\| `[a-z]/.test(line) && !/^\| `(?:zh-CN|en-US)`/.test(line));
  expect(fields.length).toBeGreaterThan(40);
  expect(fields.filter((line) => / \| {2}\|$/.test(line))).toEqual([]);
});

it.each([
  ['settings.md', 15],
  ['events.md', 45],
  ['http.md', 40],
  ['commands.md', 15],
  ['transcripts.md', 80],
])('%s gives every name a meaning', (name, atLeast) => {
  const rows = contentOf(name)
    .split('\n')
    .filter((line) => /^\| `/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(atLeast);
  expect(rows.filter((line) => / \| *\|$/.test(line))).toEqual([]);
});

it('writes a table for each form that a body may take', () => {
  const [, resolve = ''] = contentOf('http.md').split('## POST /api/reviews/:id/resolve');
  for (const kind of ['accept', 'correct', 'ask-again', 'close'])
    expect(resolve).toContain(`| \`kind\` | \`"${kind}"\` |`);
});

function contentOf(name: string): string {
  return referencePages.find(({ file }) => file === name)?.content() ?? '';
}

it('writes an object as a table, and its inner objects after it', () => {
  const text = fieldTables(
    {
      type: 'object',
      required: ['a'],
      properties: {
        a: { type: 'string', description: 'one | two' },
        b: { type: 'array', items: { type: 'object', properties: { c: { type: 'integer', minimum: 1 } } } },
      },
    },
    'root',
  );
  expect(text).toContain('| `a` | string | yes | one \\| two |');
  expect(text).toContain('## b\n');
  expect(text).toContain('| `c` | integer (from 1) |  |  |');
});
