import type { Localized } from '../../../dialogs/vocabulary.js';
import type { Persona } from './persona.js';

/** Somebody else has this number now. */
export const wrongPerson: Persona = ({ open, locale }) => {
  if (!open) return { kind: 'silence' };
  return { kind: 'words', words: (open.kind === 'right-party' ? no : mistaken)[locale] };
};

const no: Localized = { 'zh-CN': '不是，你打错了', 'en-US': 'No, you have the wrong number' };
const mistaken: Localized = { 'zh-CN': '你找错人了', 'en-US': 'You have the wrong person' };
