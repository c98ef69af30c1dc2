import type { AnswerType, Localized } from '../../../dialogs/vocabulary.js';
import { cooperative } from './cooperative.js';
import type { Persona } from './persona.js';

/** Never quite says it where the question is a delicate one, however often it is put. */
export const vague: Persona = (view, asked) => {
  const { open, locale } = view;
  const type = open?.type;
  const delicate = open?.kind === 'question' && (open.sensitivity ?? 'low') !== 'low';
  if (!delicate || !type || type === 'say') return cooperative(view, asked);
  return { kind: 'words', words: (hedges[type] ?? around)[locale] };
};

const around: Localized = { 'zh-CN': '差不多吧', 'en-US': 'Around there, I guess' };
const unsure: Localized = { 'zh-CN': '记不太清了', 'en-US': 'I am not really sure' };

const hedges: Readonly<Partial<Record<AnswerType, Localized>>> = {
  'yes-no': { 'zh-CN': '应该是吧', 'en-US': 'I think so, probably' },
  money: { 'zh-CN': '差不多吧，几千块', 'en-US': 'A few thousand, around there I guess' },
  day: { 'zh-CN': '月初吧，差不多那几天', 'en-US': 'Early in the month, I guess' },
  month: { 'zh-CN': '好几年前了吧', 'en-US': 'Some years ago, I guess' },
  years: { 'zh-CN': '挺久的，好多年吧', 'en-US': 'Quite a few years, I guess' },
  percent: { 'zh-CN': '不高吧，几个点', 'en-US': 'A few percent, I guess' },
  number: { 'zh-CN': '有几笔吧', 'en-US': 'A few, I guess' },
  choice: unsure,
  'multi-choice': unsure,
};
