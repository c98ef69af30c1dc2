import type { ConversationState, Outcome } from '../../engine/state.js';
import type { Counter, ScriptFacts } from '../counter.js';
import { countName } from '../counts.js';
import { placeOf } from '../moment.js';

/** Outcomes of talks that were led to their end; every other one broke off. */
const ranToTheEnd: readonly (Outcome | undefined)[] = [
  'verified',
  'verified-after-supplement',
  'resolved-by-education',
  'wrong-employer',
  'mismatch',
  'ambiguous',
  'refused',
];

/**
 * Conversations whose party proved who they are: how they ended, and whether an answer had to be verified a second time,
 * by a person, and why.
 */
export const countEnds: Counter = (moments, script) => {
  const [first, last] = [moments[0], moments.at(-1)?.after];
  if (!first || !last || !moments.some(({ event }) => event.kind === 'identity-passed')) return [];
  const byPerson = Object.keys(last.reviews).length > 0 || moments.some(({ event }) => event.kind === 'taken-over');
  const causes = secondLooksIn(last);
  const ended = last.status === 'closed';
  const names = [
    'past-identity',
    ...(ended ? ['ended'] : []),
    ...(ended && isComplete(last, script) ? ['completed'] : []),
    ...(ended && !byPerson ? ['automated'] : []),
    ...(causes.size > 0 ? ['second-look'] : []),
    ...[...causes].map((cause) => countName('second-look-for', cause)),
  ];
  const place = placeOf(first);
  return names.map((name) => ({ name, place }));
};

/** The bot itself settled every question that each party is asked. */
function isComplete({ outcome, answers }: ConversationState, { isCore }: ScriptFacts): boolean {
  const settled = Object.entries(answers).every(
    ([id, { status }]) => !isCore(id) || status === 'clear' || status === 'skipped',
  );
  return settled && ranToTheEnd.includes(outcome);
}

/** Why answers went to a person: the cause that a person set, or else the kind of doubt. */
function secondLooksIn({ reviews }: ConversationState): ReadonlySet<string> {
  const looks = Object.values(reviews).filter(
    ({ questionId, items, clarity }) => items !== undefined || (questionId !== undefined && clarity !== undefined),
  );
  return new Set(looks.map(({ resolved, clarity, reason }) => resolved?.cause ?? clarity ?? reason));
}
