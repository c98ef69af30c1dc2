import { existsSync } from 'node:fs';
import { testsById } from '../../docs/coverage-page.js';
import { requirements } from '../../docs/requirements.js';

const tests = testsById();

it.each(requirements)(
  '$id is shown by a test, or waits for a part that is still to come, and lives where it is said',
  (one) => {
    expect(tests.has(one.id) || one.waits !== undefined).toBe(true);
    expect(one.lives.filter((path) => !existsSync(path))).toEqual([]);
    expect(one.lives.length > 0 || one.waits !== undefined).toBe(true);
  },
);

it('names no requirement in a test that is on no list', () => {
  const known = new Set(requirements.map(({ id }) => id));
  expect([...tests.keys()].filter((id) => !known.has(id))).toEqual([]);
});
