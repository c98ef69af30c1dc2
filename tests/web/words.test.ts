import { loadScripts } from '../../bot/scripts/own-scripts.js';
import { attemptFailures, timerNames } from '../../dialogs/engine/input.js';
import { reviewReasons } from '../../dialogs/engine/review-reasons.js';
import { refusalReasons } from '../../dialogs/policy/permission.js';
// @ts-expect-error the pages are plain JavaScript
import { words } from '../../web/page/words.js';

const pairs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = words;

/** The signals that side exits and the identity check raise by themselves. */
const raisedByTheEngine = ['RF-20', 'RF-21', 'RF-23', 'RF-26', 'RF-27'];

describe('the words of the pages', () => {
  it('has words in both languages for everything', () => {
    for (const [group, names] of Object.entries(pairs))
      for (const [name, both] of Object.entries(names)) {
        expect([group, name, both.length]).toEqual([group, name, 2]);
        for (const one of both) expect(one.trim()).not.toBe('');
        expect(both[1]).not.toMatch(/\p{Script=Han}/u);
      }
  });

  it.each([
    ['review', reviewReasons],
    ['timer', timerNames],
    ['code', attemptFailures],
    ['code', refusalReasons],
    [
      'code',
      ['21211', '21608', '21612', '21614', '30001', '30003', '30004', '30005', '30006', '30007', '30008', '30036'],
    ],
  ])('has words for every %s', (group, names) => {
    expect(names.filter((name) => pairs[group]?.[name] === undefined)).toEqual([]);
  });

  it('has words for every signal that any script can raise', () => {
    const raised = loadScripts()
      .all()
      .flatMap(({ questions }) => questions)
      .flatMap(({ flags, branches }) => [...flags, ...branches.flatMap(({ flag }) => flag ?? [])]);
    expect(raised).toContain('RF-26');
    const missing = [...raised, ...raisedByTheEngine].filter((flag) => pairs.flag?.[flag] === undefined);
    expect(missing).toEqual([]);
  });
});
