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
