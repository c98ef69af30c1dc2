import type { Localized } from '../../../dialogs/vocabulary.js';
import { cooperative } from './cooperative.js';
import type { Persona } from './persona.js';

/** Talks around a delicate question the first time it is put, and answers the second time. */
export const evasive: Persona = (view, asked) => {
  const { open, locale } = view;
  const delicate = open?.kind === 'question' && (open.sensitivity ?? 'low') !== 'low';
  if (!delicate || asked > 0) return cooperative(view, asked);
  // Number types get the counter-question, so that one conversation shows both ways of evading.
  const way = open.type === 'yes-no' || open.type === 'choice' ? elsewhere : counter;
  return { kind: 'words', words: way[locale] };
};

const counter: Localized = { 'zh-CN': '你们问这个干什么？', 'en-US': 'Why do you need to know that?' };
const elsewhere: Localized = {
  'zh-CN': '最近天气真热啊，你们那边热吗？',
  'en-US': 'So hot these days, how is the weather where you are?',
};
