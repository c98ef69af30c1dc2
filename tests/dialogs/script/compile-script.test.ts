import { compileScript } from '../../../dialogs/script/compile-script.js';
import { type ScriptFile, scriptSchema } from '../../../dialogs/script/schema.js';

const both = (text: string) => ({ 'zh-CN': text, 'en-US': text });
const say = (id: string, words: string, more: object = {}) => ({
  id,
  type: 'say',
  wording: { 'zh-CN': { ask: words }, 'en-US': { ask: words } },
  ...more,
});
const file = (more: object): ScriptFile =>
  scriptSchema.parse({
    format: 1,
    id: 'own',
    version: 1,
    title: both('t'),
    goal: both('g'),
    party: 'borrower',
    questions: [],
    ...more,
  });

const common = file({
  id: 'common',
  party: undefined,
  questions: [say('C1', 'common hello', { step: 'caller-identity' }), say('C14', 'common bye', { step: 'farewell' })],
  messages: { help: both('common help'), closed: both('common closed') },
  supplements: { letter: { name: both('letter') } },
});
const lookup = (id: string, version: number) => (id === 'common' && version === 1 ? common : undefined);
const own = file({
  include: [{ script: 'common', version: 1 }],
  questions: [
    say('Q1', 'first', { branches: [{ if: "answers.Q1.value == 'x'", goTo: 'Q3' }] }),
    say('Q2', 'own bye', { step: 'farewell' }),
    say('Q3', 'last', { when: "channel == 'sms'" }),
  ],
  messages: { help: both('own help') },
});

const context = {
  answers: { Q1: { asked: true, clarity: 'clear', value: 'x' } },
  onFile: {},
  case: { market: 'cn', tier: 'standard', stage: 'any', product: 'personal-mortgage' },
  party: { role: 'borrower' },
  parties: ['borrower'],
  channel: 'voice',
};

it('keeps the questions in order and puts the blocks with a step apart; the own block wins', () => {
  const script = compileScript(own, lookup);
  expect(script.questions.map(({ id }) => id)).toEqual(['Q1', 'Q3']);
  expect(script.steps['caller-identity']?.id).toBe('C1');
  expect(script.steps.farewell?.id).toBe('Q2');
});

it('merges messages and supplements; the own ones win', () => {
  const { messages, supplements } = compileScript(own, lookup);
  expect(messages).toEqual({ help: both('own help'), closed: both('common closed') });
  expect(supplements).toEqual({ letter: { name: both('letter'), days: 7 } });
});

it('compiles conditions; a question without one is asked', () => {
  const [first, last] = compileScript(own, lookup).questions;
  expect(first?.when(context)).toBe(true);
  expect(first?.branches[0]?.if(context)).toBe(true);
  expect(first?.branches[0]?.goTo).toBe('Q3');
  expect(last?.when(context)).toBe(false);
});

it('has a hash that follows the file and its includes', () => {
  const { hash } = compileScript(own, lookup);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(compileScript(structuredClone(own), lookup).hash).toBe(hash);
  const reordered = Object.fromEntries(Object.entries(own).reverse()) as ScriptFile;
  expect(compileScript(reordered, lookup).hash).toBe(hash);
  const otherCommon = { ...common, messages: { help: both('changed') } };
  expect(compileScript(own, () => otherCommon).hash).not.toBe(hash);
});

it('is not led astray by scripts that include each other', () => {
  const a = file({ id: 'a', include: [{ script: 'b', version: 1 }] });
  const b = file({ id: 'b', include: [{ script: 'a', version: 1 }], questions: [say('B1', 'hi', { step: 'help' })] });
  expect(compileScript(a, (id) => (id === 'a' ? a : b)).steps.help?.id).toBe('B1');
});

it('refuses to run a common script', () => {
  expect(() => compileScript(common, lookup)).toThrow('names no party');
});
