import { loadScripts } from '../../../bot/scripts/own-scripts.js';
import { playedBorrowers } from '../../../bot/training/played-borrowers.js';
import { type PracticeAct, practise } from '../../../bot/training/practise.js';
import { type Locale, locales } from '../../../dialogs/vocabulary.js';
import { decide, good, handBack, handOn, takeOver, write } from './good-practice.js';

const scripts = loadScripts();

function played(id: string, locale: Locale, acts: readonly PracticeAct[] = []) {
  const borrower = playedBorrowers().find((one) => one.id === id);
  if (!borrower) throw new Error(`nobody is called ${id}`);
  return practise({ borrower, locale, acts, by: 'Kim' }, scripts);
}

const missed = (id: string, locale: Locale, acts: readonly PracticeAct[]) =>
  played(id, locale, acts)
    .goals.filter(({ isMet }) => !isMet)
    .map((goal) => goal.id);

describe('R-TRN-1 a played borrower', () => {
  it('is there for each good example', () => {
    expect(
      playedBorrowers()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(good).sort());
  });

  const rows = Object.entries(good).flatMap(([id, byLocale]) =>
    locales.map((locale) => [id, locale, byLocale[locale]] as const),
  );
  it.each(rows)('%s in %s is handled well by who does what is written here', (id, locale, acts) => {
    expect(missed(id, locale, acts)).toEqual([]);
  });

  const wanting: readonly [string, string, Locale, readonly PracticeAct[], readonly string[]][] = [
    ['who does nothing', 'vague-income', 'en-US', [], ['asked', 'value']],
    [
      'who gives the figure',
      'vague-income',
      'zh-CN',
      [takeOver, write('到手是一万四吗？'), handBack],
      ['gave-no-figure', 'value'],
    ],
    [
      'who tells the name on file',
      'renamed-employer',
      'en-US',
      [takeOver, write('Is it Brightwater, renamed?'), decide('accept'), handBack],
      ['told-nothing'],
    ],
    [
      'who keeps the conversation',
      'hardship',
      'zh-CN',
      [takeOver, write('您别担心，我们一起想办法'), handOn],
      ['handed-back'],
    ],
    [
      'who argues',
      'guarantor-unaware',
      'en-US',
      [takeOver, write('But you signed it. I will check.'), handOn, handBack],
      ['no-argument'],
    ],
    ['who asks again', 'leave-me-alone', 'en-US', [], ['closed']],
  ];
  it.each(wanting)('tells %s what was missing (%s, %s)', (_, id, locale, acts, goals) => {
    expect(missed(id, locale, acts)).toEqual(goals);
  });

  it('answers what they are asked, and waits where they were left', () => {
    const before = played('vague-income', 'en-US');
    expect(before.state.open).toMatchObject({ questionId: 'A11' });
    const said = played('vague-income', 'en-US', [
      takeOver,
      write('Hello there'),
      write('What is your income?'),
    ]).events;
    const words = said.flatMap((event) => (event.kind === 'input-received' ? [event.personal?.text] : []));
    expect(words.slice(-2)).toEqual(['Hello, what would you like to know?', 'Oh, I take home 4,730 a month']);
    const after = played('vague-income', 'en-US', good['vague-income']?.['en-US']);
    expect(Object.keys(after.state.answers)).toContain('A25');
  });

  const refusals: readonly [string, readonly PracticeAct[], string][] = [
    ['writing in the bot’s place unasked', [write('Hello')], 'not-taken-over'],
    ['a threat', [takeOver, write('Answer, or we sue you')], 'words-threaten'],
    ['taking over who wants no more contact', [takeOver], 'opted-out'],
    [
      'a question that waits in a review',
      [takeOver, { kind: 'fill', questionId: 'A8', value: '4730' }],
      'question-not-open',
    ],
    ['accepting where nothing was understood', [decide('accept')], 'nothing-to-accept'],
  ];
  it.each(refusals)('is no way around what is refused in earnest: %s', (_, acts, code) => {
    const id = code === 'opted-out' ? 'leave-me-alone' : 'vague-income';
    expect(() => played(id, 'en-US', acts)).toThrow(expect.objectContaining({ code }));
  });
});
