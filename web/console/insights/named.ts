import { called } from '../words/domain.js';
import type { Locale } from '../words/language.js';
import type { Pair } from '../words/say.js';
import { typeWords } from './words.js';

interface Named {
  readonly goal?: { readonly 'zh-CN': string; readonly 'en-US': string } | undefined;
}

/** What a question is called: its goal, with its id for who looks for it in the script. */
export function questionName({ goal }: Named, id: string, language: Locale): string {
  return goal ? `${goal[language]} (${id})` : id;
}

/** What a step of a call is called: a question by its goal, any other by its own words. */
export function stepName(row: Named & { readonly step: string }, language: Locale): string {
  const name = called('step', row.step)[language === 'zh-CN' ? 0 : 1];
  return name === row.step ? questionName(row, row.step, language) : name;
}

/** What a group of answers is called. */
export function groupPair(by: string, group: string): Pair {
  if (by === 'clarity' || by === 'locale' || by === 'channel') return called(by, group);
  if (by === 'type') return (typeWords as Readonly<Record<string, Pair>>)[group] ?? [group, group];
  const [script = '', version = ''] = group.split(' ');
  return [`${script} 第${version}版`, `${script} version ${version}`];
}

/** Why an answer was verified again: the cause that a person set, or the kind of doubt, or why a review was opened. */
export function causePair(cause: string): Pair {
  for (const group of ['cause', 'clarity', 'review'] as const) {
    const pair = called(group, cause);
    if (pair[0] !== cause) return pair;
  }
  return [cause, cause];
}
