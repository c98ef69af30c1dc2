import { offeredChoices } from '../../questions/offered-choices.js';
import { questionTypes } from '../../questions/registry.js';
import type { CompiledQuestion } from '../../script/script.js';
import type { Step } from '../../script/steps.js';
import type { Probe } from '../../script/wording.js';
import type { AnswerType, AnswerValue, Clarity, Locale } from '../../vocabulary.js';
import type { MessagePurpose } from '../effect.js';
import type { ConversationState, Open } from '../state.js';
import type { Turn } from '../turn.js';
import { expectedQuestions } from './applicable.js';

/** Which of its own words a question is put in: the first time, after one failure, after two. */
export type Manner = 'ask' | 'retry' | 'help';

/** The manner of the next try. */
export function mannerOf(tries: number): Manner {
  return tries === 0 ? 'ask' : tries === 1 ? 'retry' : 'help';
}

/** Puts a question to the party. */
export function askQuestion(turn: Turn, question: CompiledQuestion, manner: Manner = 'ask'): void {
  const words = question.wording[turn.state.locale];
  const spoken = manner === 'ask' ? words.ask : (words[manner] ?? words.ask);
  const text = turn.onVoice ? spoken : (words.text ?? words.ask);
  turn.utter({
    text: numbered(turn, question, turn.fill(text)),
    open: { kind: 'question', questionId: question.id, probe: 0 },
    uninterruptible: question.uninterruptible,
  });
}

/** Puts an open question once more as it was first sent, with its number. */
export function repeatQuestion(turn: Turn, question: CompiledQuestion, open: Open, purpose: MessagePurpose): void {
  const words = question.wording[turn.state.locale];
  turn.utter({ text: numbered(turn, question, turn.fill(words.text ?? words.ask)), open, purpose });
}

/** Puts one of a question's probes to the party; `probe` counts from 1. */
export function askProbe(turn: Turn, question: CompiledQuestion, probe: Probe, count: number): void {
  const { locale } = turn.state;
  const open: Open = { kind: 'question', questionId: question.id, probe: count };
  if (turn.onVoice)
    return turn.utter({ text: turn.fill(probe.ask[locale]), open, uninterruptible: question.uninterruptible });
  // Thanks for each of several vague answers would sound like a machine.
  turn.send(
    count === 1 ? 'probe' : 'probe-again',
    { question: turn.fill((probe.text ?? probe.ask)[locale]) },
    'reply',
    open,
  );
}

/** Puts a common block to the party and waits for its answer. */
export function askStep(
  turn: Turn,
  step: Step,
  open: Open,
  manner: Manner = 'ask',
  values: Readonly<Record<string, string>> = {},
  purpose: MessagePurpose = 'reply',
): void {
  const block = turn.script.steps[step];
  if (!block) throw new Error(`script ${turn.script.id} has no ${step}`);
  const words = block.wording[turn.state.locale];
  const spoken = words[manner] ?? words.ask;
  turn.utter({
    text: turn.onVoice ? turn.fill(spoken, values) : written(turn, words, manner, values),
    step,
    open,
    purpose,
    uninterruptible: block.uninterruptible,
  });
}

/** A block by text, never twice in a row in the same words where it has others. */
function written(
  turn: Turn,
  words: CompiledQuestion['wording'][Locale],
  manner: Manner,
  values: Readonly<Record<string, string>>,
): string {
  const first = words.text ?? words[manner] ?? words.ask;
  const other = words.textRetry ?? first;
  const [fitting, instead] = manner === 'ask' ? [first, other] : [other, first];
  const text = turn.fill(fitting, values);
  return turn.state.lastText?.endsWith(text) ? turn.fill(instead, values) : text;
}

/** The probes that fit this market and this doubt, in order; a question without any is asked once more in its helping words. */
export function probesFor(question: CompiledQuestion, state: ConversationState, clarity?: Clarity): readonly Probe[] {
  if (!question.probing) return [];
  const own = question.probes.filter(
    (probe) =>
      (probe.market === undefined || probe.market === state.brief.market) &&
      (clarity === undefined || probe.after === undefined || probe.after.some((kind) => kind === clarity)),
  );
  if (own.length > 0) return own;
  const zh = question.wording['zh-CN'];
  const en = question.wording['en-US'];
  return [
    {
      ask: { 'zh-CN': zh.help ?? zh.retry ?? zh.ask, 'en-US': en.help ?? en.retry ?? en.ask },
      text: { 'zh-CN': zh.text ?? zh.ask, 'en-US': en.text ?? en.ask },
    },
  ];
}

/** A value in the words of the conversation. */
export function shown(question: CompiledQuestion, value: AnswerValue, state: ConversationState): string {
  const choices = offeredChoices(question, state.locale, state.brief.market);
  return questionTypes[question.type as AnswerType].show(value, state.locale, choices, state.brief.market);
}

/** The place among the questions, by text. What is asked again after an answer is no further one, so it gets none. */
function numbered(turn: Turn, question: CompiledQuestion, text: string): string {
  if (turn.state.session?.channel !== 'sms' || turn.state.answers[question.id]?.status === 'reopened') return text;
  const open = expectedQuestions(turn.script, turn.state);
  const before = turn.state.asked.filter((id) => !open.some((one) => one.id === id)).length;
  const here = Math.max(0, open.indexOf(question));
  const place = `${before + here + 1}/${before + open.length}`;
  return turn.state.locale === 'zh-CN' ? `第${place}题：${text}` : `${place}: ${text}`;
}
