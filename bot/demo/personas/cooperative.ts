import type { AnswerType, Localized } from '../../../dialogs/vocabulary.js';
import type { Persona, PersonaAct, PersonaOpen, PersonaView } from './persona.js';
import { sayValue } from './say-value.js';
import { usualAnswers, usualWords } from './usual-answers.js';

/** Answers everything at once, and as it stands on file. */
export const cooperative: Persona = (view) => {
  const { open } = view;
  if (!open) return { kind: 'silence' };
  if (open.kind === 'question') return say(answerTo(open, view));
  if (open.kind === 'identity') return identity(view);
  if (open.kind === 'stop-choice' && view.channel === 'voice') return { kind: 'keys', keys: '1' };
  const reply = replies[open.kind];
  return reply ? say(reply[view.locale]) : { kind: 'silence' };
};

const replies: Readonly<Record<string, Localized>> = {
  'right-party': { 'zh-CN': '是我', 'en-US': 'Yes, that is me' },
  recording: { 'zh-CN': '可以', 'en-US': 'Yes' },
  convenience: { 'zh-CN': '方便', 'en-US': 'Yes, go ahead' },
  notice: { 'zh-CN': '1', 'en-US': '1' },
  confirm: { 'zh-CN': '对', 'en-US': 'Yes, that is right' },
  'read-back': { 'zh-CN': '对', 'en-US': 'Yes, that is right' },
  'which-item': { 'zh-CN': '1', 'en-US': '1' },
  'stop-choice': { 'zh-CN': '1', 'en-US': '1' },
  'call-back-time': { 'zh-CN': '明天下午三点', 'en-US': 'Tomorrow at 3 pm' },
};

function identity({ party, channel }: PersonaView): PersonaAct {
  const digits = party.birthDate ? party.birthDate.slice(5, 7) + party.birthDate.slice(8, 10) : '0101';
  return channel === 'voice' ? { kind: 'keys', keys: digits } : say(digits);
}

function answerTo(open: PersonaOpen, view: PersonaView): string {
  const { locale } = view;
  const id = open.questionId ?? '';
  const type = open.type === undefined || open.type === 'say' ? 'text' : open.type;
  const written = onFile(open, view);
  const words = written === undefined ? usualWords[id]?.[locale] : undefined;
  if (words) return words;
  const known = written ?? open.expect ?? usualAnswers[id];
  if (open.choices && open.choices.length > 0) return labels(open, known);
  return known === undefined ? anything[type][locale] : sayValue(type, known, locale);
}

function onFile(open: PersonaOpen, { party }: PersonaView): unknown {
  if (!open.compare) return undefined;
  const value = Object.entries(party.onFile).find(([name]) => name === open.compare)?.[1];
  return typeof value === 'object' ? value.name : value;
}

function labels({ choices = [] }: PersonaOpen, known: unknown): string {
  const wanted = Array.isArray(known) ? known : [known];
  const chosen = choices.filter((choice) => wanted.includes(choice.id));
  return (chosen.length > 0 ? chosen : choices.slice(0, 1)).map((choice) => choice.label).join(', ');
}

function say(text: string): PersonaAct {
  return { kind: 'words', words: text };
}

/** Something sensible of each type, for questions that are not known here. */
const anything: Readonly<Record<AnswerType, Localized>> = {
  'yes-no': { 'zh-CN': '是的', 'en-US': 'Yes' },
  choice: { 'zh-CN': '第一个', 'en-US': 'The first one' },
  'multi-choice': { 'zh-CN': '第一个', 'en-US': 'The first one' },
  digits: { 'zh-CN': '0412', 'en-US': '0412' },
  number: { 'zh-CN': '两', 'en-US': 'two' },
  money: { 'zh-CN': '5000', 'en-US': '5,000' },
  percent: { 'zh-CN': '百分之三点五', 'en-US': '3.5 percent' },
  day: { 'zh-CN': '15号', 'en-US': 'The 15th' },
  month: { 'zh-CN': '2019年3月', 'en-US': 'March 2019' },
  date: { 'zh-CN': '2026年12月1日', 'en-US': 'December 1, 2026' },
  years: { 'zh-CN': '三年', 'en-US': 'three years' },
  organization: { 'zh-CN': '样板贸易有限公司', 'en-US': 'Sample Trading, Inc.' },
  role: { 'zh-CN': '会计', 'en-US': 'accountant' },
  address: { 'zh-CN': '示例市城东区样板路', 'en-US': 'Sample Street, Springfield' },
  phone: { 'zh-CN': '212-555-0180', 'en-US': '212-555-0180' },
  contact: { 'zh-CN': 'li@example.com', 'en-US': 'sample@example.com' },
  text: { 'zh-CN': '没有别的了', 'en-US': 'Nothing else' },
};
