import { domainWords } from '../../page/domain-words.js';
import type { Pair } from './say.js';

/** A group of the house's codes, such as clarities and flags. */
export type Domain = keyof typeof domainWords;

/** What a code is called. A code without words stands for itself. */
export function called(group: Domain, code: string): Pair {
  const pair = (domainWords[group] as Readonly<Record<string, readonly string[]>>)[code];
  const [zh, en] = pair ?? [];
  return zh === undefined || en === undefined ? [code, code] : [zh, en];
}
