import { readSnippets } from '../../../bot/snippets.js';
import { filledSnippet, parseSnippets, snippetPlaceholders, tellsOfLoan } from '../../../dialogs/snippets/snippet.js';

const one = (zh: string, en: string) =>
  `snippets:\n  - id: one\n    title: { zh-CN: 问候, en-US: Greeting }\n    text: { zh-CN: "${zh}", en-US: "${en}" }\n`;
const rules = (zh: string, en: string) => parseSnippets(one(zh, en), 'x.yaml').faults.map(({ rule }) => rule);

describe('snippets', () => {
  it('those that Ringback brings pass every check, and know which of them tell of a loan', () => {
    const { words, faults } = readSnippets();
    expect(faults).toEqual([]);
    expect(words?.snippets.length).toBeGreaterThan(8);
    expect(words?.snippets.filter(tellsOfLoan).map(({ id }) => id)).toEqual(['hard-to-pay']);
  });

  it.each([
    ['您好', 'Answer, or we sue you', 'threatening'],
    ['请把验证码发给我', 'Hello', 'asks-secret'],
    ['您好', 'Pay now or we call your employer', 'threatening'],
    ['我们保证给您办', 'Hello', 'promising'],
    ['您好', 'See https://example.com', 'link'],
    ['您好{rate}', 'Hello', 'unknown-placeholder'],
    ['您好', '您好', 'untranslated'],
    ['您好'.repeat(80), 'Hello', 'sms-length'],
  ])('are refused: %s, %s', (zh, en, rule) => {
    expect(rules(zh, en)).toEqual([rule]);
  });

  it('say where a fault is', () => {
    expect(parseSnippets(one('您好', 'or else'), 'x.yaml').faults).toMatchObject([{ file: 'x.yaml', line: 4 }]);
    expect(parseSnippets('snippets: [', 'x.yaml').faults).toMatchObject([{ rule: 'yaml' }]);
    const twice = `${one('您好', 'Hello')}${one('您好', 'Hello').slice('snippets:\n'.length)}`;
    expect(parseSnippets(twice, 'x.yaml').faults).toMatchObject([{ message: 'two snippets have one id' }]);
  });

  it('are written in the party’s language, with who writes', () => {
    const { words } = parseSnippets(one('我是{agent}', 'This is {agent} at {lender}'), 'x.yaml');
    const [snippet] = words?.snippets ?? [];
    const values = { lender: 'Trial Bank', phone: '1', name: 'Dana', agent: 'Kim' };
    expect(snippet && filledSnippet(snippet, 'en-US', values)).toBe('This is Kim at Trial Bank');
    expect(snippet && filledSnippet(snippet, 'zh-CN', values)).toBe('我是Kim');
    expect(Object.keys(values).sort()).toEqual([...snippetPlaceholders].sort());
  });
});
