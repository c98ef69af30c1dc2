import { wasInVain } from '../calls/attempts.js';
import type { PlacedCall } from '../calls/call.js';
import { namesAnotherEmployer } from '../calls/names-another-employer.js';
import { type CauseFacts, employersAsked } from './cause-facts.js';

/** Why it is asked what became of the employer. */
export interface CauseQuestion {
  readonly because:
    | 'employer-named-differs'
    | 'employer-does-not-know'
    | 'no-longer-employed'
    | 'employer-answer-contradicts'
    | 'another-company-answered'
    | 'employer-not-reached';
  readonly partyId: string;
  /** The conversation or call that it came up in. */
  readonly in: string;
  readonly at: string;
}

const byOutcome: Readonly<Partial<Record<string, CauseQuestion['because']>>> = {
  'not-known': 'employer-does-not-know',
  left: 'no-longer-employed',
  'wrong-company': 'another-company-answered',
};

/** Everything that asks for a cause: what the party said, what the employer or a colleague said, and that nobody was reached. */
export function causeQuestions(facts: Pick<CauseFacts, 'party' | 'asked' | 'said'>): readonly CauseQuestion[] {
  const { party, said, asked } = facts;
  const own = said
    .filter(({ stands }) => stands === 'differs')
    .map(({ conversationId, at }): CauseQuestion => {
      return { because: 'employer-named-differs', partyId: party.id, in: conversationId, at };
    });
  const colleaguesSay = asked
    .filter(({ party: { role } }) => role === 'colleague')
    .flatMap(({ party: { id }, dossier: { calls } }) =>
      calls.placed
        .filter(({ outcome, dialled }) => outcome?.outcome === 'left' && dialled?.agrees !== false)
        .map((call): CauseQuestion => ({ because: 'no-longer-employed', partyId: id, in: call.id, at: saidAt(call) })),
    );
  const employers = employersAsked(facts).flatMap(({ party: { id: partyId }, dossier: { calls } }) => [
    ...calls.placed.flatMap((call) => {
      const because = told(call);
      return because ? [{ because, partyId, in: call.id, at: saidAt(call) }] : [];
    }),
    ...calls.proposals
      .filter(({ callIds }) => !reachedAfterwards(calls.placed, callIds))
      .map(({ at, callIds }): CauseQuestion => {
        return { because: 'employer-not-reached', partyId, in: callIds.at(-1) ?? '', at };
      }),
  ]);
  return [...own, ...colleaguesSay, ...employers].sort((one, other) => (one.at < other.at ? -1 : 1));
}

function told({ outcome, answers, dialled }: PlacedCall): CauseQuestion['because'] | undefined {
  if (!outcome || dialled?.agrees === false) return undefined;
  return byOutcome[outcome.outcome] ?? (namesAnotherEmployer(answers) ? 'employer-answer-contradicts' : undefined);
}

function saidAt({ outcome, at }: PlacedCall): string {
  return outcome?.at ?? at;
}

/** Somebody who was out is reached later on the very number: then there is nothing to find out. */
function reachedAfterwards(placed: readonly PlacedCall[], callIds: readonly string[]): boolean {
  const tried = placed.filter(({ id }) => callIds.includes(id));
  const numbers = new Set(tried.map(({ number }) => number));
  return placed.some(
    (call) => call.outcome !== undefined && !callIds.includes(call.id) && numbers.has(call.number) && !wasInVain(call),
  );
}
