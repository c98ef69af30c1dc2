import { readFileSync } from 'node:fs';
import { migrate, upcasters } from '../../../dialogs/script/migrations.js';
import { parseScript } from '../../../dialogs/script/parse-script.js';
import { currentFormat } from '../../../dialogs/script/schema.js';

it('has an upcaster for every format before the current one', () => {
  expect(Object.keys(upcasters).map(Number)).toEqual(Array.from({ length: currentFormat }, (_, format) => format));
});

it('brings format 0 to the current format: plain wording becomes `ask`, the priority moves to `onFail`', () => {
  const file = 'tests/cases/migrations/format-0.yaml';
  const { script, faults } = parseScript(readFileSync(file, 'utf8'), file);
  expect(faults).toEqual([]);
  expect(script?.format).toBe(currentFormat);
  expect(script?.questions[0]).toMatchObject({
    wording: { 'zh-CN': { ask: '您现在上班吗？' }, 'en-US': { ask: 'Are you employed right now?' } },
    onFail: { review: 'P2', leave: 'to-person' },
  });
  expect(script?.questions[1]).toMatchObject({ wording: { 'en-US': { ask: 'Goodbye.' } }, onFail: { review: 'P3' } });
});

it('leaves a current script as it is, and what it does not understand for the schema', () => {
  const current = { format: currentFormat, id: 'x' };
  expect(migrate(current)).toEqual({ kind: 'migrated', script: current });
  expect(migrate({ format: 0, questions: ['?', { wording: 7 }] })).toEqual({
    kind: 'migrated',
    script: { format: 1, questions: ['?', { wording: 7 }] },
  });
});
