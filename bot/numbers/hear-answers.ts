import { randomUUID } from 'node:crypto';
import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import { lastConfirmed } from '../../dialogs/policy/last-confirmed.js';
import { profiles } from '../../dialogs/policy/profiles/registry.js';
import type { ImportFault } from '../cases/import-report.js';
import type { TextSource } from '../cases/text-source.js';
import type { Desk } from '../casework/dossiers/desk.js';
import { aboutNumber, type NumberStore } from './numbers-to-ask.js';
import { type ReadAnswer, readAnswers } from './read-answers.js';

/** What hearing answers works with. */
export interface HearAnswersParts {
  readonly store: NumberStore & Pick<Store, 'partiesWith'>;
  readonly desk: Desk;
  readonly clock: Pick<Clock, 'now'>;
}

/** Who brings the answers, and on which day (YYYY-MM-DD) the database was asked. */
export interface Brought {
  readonly by: string;
  readonly askedOn: string;
}

/** What came of a file of answers. */
export interface AnswersReport {
  /** How many parties' numbers were told of, by answer. */
  readonly heard: Readonly<Record<ReadAnswer['answer'], number>>;
  readonly faults: readonly ImportFault[];
}

/** Tells dossiers what the Reassigned Numbers Database says of their numbers. */
export async function hearAnswers(
  source: TextSource,
  brought: Brought,
  parts: HearAnswersParts,
): Promise<AnswersReport> {
  const { read, faults } = await readAnswers(source);
  const all = [...faults];
  const heard = { no: 0, yes: 0, 'no-data': 0 };
  for (const one of read) {
    const told = await tell(one, brought, parts);
    heard[one.answer] += told;
    if (told === 0) all.push(nobody(one));
  }
  return { heard, faults: all };
}

/** How many parties an answer was about. */
async function tell(
  { number, since, answer }: ReadAnswer,
  { by, askedOn }: Brought,
  { store, desk, clock }: HearAnswersParts,
): Promise<number> {
  const now = clock.now();
  const at = new Date(now).toISOString();
  let told = 0;
  for (const { caseId, partyId } of await store.partiesWith(number)) {
    const file = await store.getCase(caseId);
    const party = file?.parties.find(({ id }) => id === partyId);
    if (!file || !party || profiles[file.market].reassignedAfterDays === null) continue;
    const confirmed = lastConfirmed(await aboutNumber(file, party, number, now, store))?.slice(0, 'YYYY-MM-DD'.length);
    if (!isAbout(answer, since, confirmed)) continue;
    const said = { number, since, answer, askedOn };
    const { refusal } = await desk.take(caseId, partyId, { kind: 'hear-lookup', ...said, key: randomUUID(), at, by });
    if (!refusal) told += 1;
  }
  return told;
}

/**
 * Whether an answer says something of a party whose number was last confirmed on a day. That it was not given up since a
 * day holds for later days, too; that it was, for earlier ones: who confirmed it after that may be its new owner.
 */
function isAbout(answer: ReadAnswer['answer'], since: string, confirmed: string | undefined): boolean {
  if (confirmed === undefined) return false;
  return answer === 'yes' ? confirmed <= since : since <= confirmed;
}

function nobody({ row }: ReadAnswer): ImportFault {
  return {
    row,
    message: `Row ${row} says nothing of anybody’s number: nobody has it, or it was confirmed on another day.`,
    remedy: 'list the numbers anew, and ask about those',
  };
}
