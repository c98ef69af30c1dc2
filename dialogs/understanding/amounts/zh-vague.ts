import { few, more } from './zh-words.js';

/** Words that make a count unknown: 几 in 几万, 多 in 一万多. */
export interface Vague {
  readonly words: string;
  /** Absent where the words only hedge, which is seen elsewhere. */
  readonly fault?: 'few' | 'bound';
  /** It stands for a count of its own: 几万 is read as one of them. */
  readonly ofOne: boolean;
}

/** The words for an unknown count that open a text; `within` a numeral they tell that there is more. */
export function vagueAt(text: string, within: boolean): Vague | undefined {
  const words = few.exec(text)?.[0] ?? (within ? more.exec(text)?.[0] : undefined);
  if (words === undefined) return undefined;
  const ofOne = words.includes('几') || words === '数';
  // 一百来块 is about a hundred, where 一百多块 is more: the first is a hedge, which stands in the words.
  if (within && words === '来') return { words, ofOne };
  return { words, ofOne, fault: within && words !== '几' ? 'bound' : 'few' };
}
