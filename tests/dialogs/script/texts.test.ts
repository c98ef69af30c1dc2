import { scriptSchema } from '../../../dialogs/script/schema.js';
import { heardTextsOf, textsOf } from '../../../dialogs/script/texts.js';

const both = (text: string) => ({ 'zh-CN': `${text}-zh`, 'en-US': `${text}-en` });
const script = scriptSchema.parse({
  format: 1,
  id: 'x',
  version: 1,
  title: both('title'),
  goal: both('goal'),
  questions: [
    {
      id: 'Q1',
      type: 'choice',
      goal: both('own-goal'),
      choices: ['a', 'b'].map((id) => ({ id, label: both(id) })),
      wording: { 'zh-CN': { ask: 'ask-zh', text: 'text-zh' }, 'en-US': { ask: 'ask-en' } },
      probes: [
        {
          ask: both('probe'),
          text: both('probe-text'),
          bands: ['1', '2'].map((key) => ({ key, from: 0, label: both(`band${key}`) })),
        },
      ],
      readBack: both('read'),
      why: both('why'),
    },
  ],
  messages: { help: both('message') },
  supplements: { letter: { name: both('letter') } },
});

it('lists every text with its place, so that no check can miss one', () => {
  const found = textsOf(script);
  const inScript = [...JSON.stringify(script).matchAll(/"([a-z0-9-]+-(?:zh|en))"/g)].map((match) => match[1]);
  expect(found.map(({ text }) => text).sort()).toEqual(inScript.sort());
  expect(found.find(({ text }) => text === 'text-zh')).toMatchObject({
    path: ['questions', 0, 'wording', 'zh-CN', 'text'],
    kind: 'text',
    locale: 'zh-CN',
  });
  expect(found.find(({ text }) => text === 'message-en')).toMatchObject({
    name: 'help',
    path: ['messages', 'help', 'en-US'],
  });
});

it('leaves out what no party meets', () => {
  expect(heardTextsOf(script).filter(({ kind }) => kind === 'title' || kind === 'goal')).toEqual([]);
});
