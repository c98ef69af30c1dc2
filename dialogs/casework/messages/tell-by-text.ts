import type { Locale } from '../../vocabulary.js';
import type { CaseworkTurn } from '../casework-turn.js';
import { knownPoints } from '../points/known-points.js';
import { writeTo } from './write-to.js';

/** What is told, and to which number of the party (E.164). */
export interface Tidings {
  readonly number: string;
  readonly template: string;
  readonly words: Readonly<Record<Locale, string>>;
  readonly about?: string;
}

/** Sends a party a text under the lender's name. A number that is no mobile of theirs in use is not written to. */
export function tellByText(turn: CaseworkTurn, { number, template, words, about }: Tidings): void {
  const { file, party, dossier } = turn;
  const point = knownPoints(party, dossier).find(({ kind, value }) => kind === 'mobile' && value === number);
  if (!point) return;
  const lender = file.lender.name[party.locale];
  const said = words[party.locale];
  const text = party.locale === 'zh-CN' ? `【${lender}】${said}` : `${lender}: ${said}`;
  writeTo(turn, { point, template, text, about });
}
