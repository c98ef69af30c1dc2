import type { Localized } from '../../vocabulary.js';
import { english } from './en-US/english.js';
import type { Language } from './language.js';
import { chinese } from './zh-CN/chinese.js';

/** Every language that answers are understood in. */
export const languages: Localized<Language> = {
  'zh-CN': chinese,
  'en-US': english,
};
