import { called } from '../words/domain.js';
import type { Locale } from '../words/language.js';
import { wordsOf } from '../words/say.js';
import type { CaseFile } from './case-query.js';
import { named } from './codes.js';
import { caseWords as words } from './words.js';

/** What is open before an approval, as the server names it by party, thing and state, in words. */
export function openItemWords(item: string, { parties }: CaseFile, language: Locale): string {
  const party = parties.find(({ id }) => item.startsWith(`${id} `));
  if (!party) return item;
  return `${party.name || party.id}: ${thing(item.slice(party.id.length + 1), language)}`;
}

function thing(item: string, language: Locale): string {
  const [, reviewed] = /^review of (.+)$/u.exec(item) ?? [];
  if (reviewed !== undefined)
    return wordsOf(words.openReview, language, { what: wordsOf(called('review', reviewed), language) });
  const [, task] = /^task \S+ \((.+)\)$/u.exec(item) ?? [];
  if (task !== undefined) return wordsOf(words.openTask, language, { what: wordsOf(named('task', task), language) });
  const [, field, status] = /^(\S+) \((\S+)\)$/u.exec(item) ?? [];
  if (field !== undefined && status !== undefined)
    return `${wordsOf(named('field', field), language)} · ${wordsOf(named('fieldStatus', status), language)}`;
  return item === 'cause of a wrong employer' ? wordsOf(words.openCause, language) : item;
}
