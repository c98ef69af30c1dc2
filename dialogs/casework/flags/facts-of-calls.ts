import type { Party } from '../../case.js';
import { peopleOnlyFlags } from '../../red-flag.js';
import type { CallOutcome, PlacedCall } from '../calls/call.js';
import type { Dossier } from '../dossier.js';
import type { CaseFacts, GivenAnswer, TurnSignal } from './case-facts.js';

/** What an outcome says by itself, where no answer of the call said so. Who was not reached says nothing. */
const toldByOutcome: Readonly<Partial<Record<CallOutcome, string>>> = {
  'not-known': 'RF-01',
  'wrong-company': 'RF-03',
};

/** Reads the calls that people placed to one party for those who look for flags. A misdial says nothing of anybody. */
export function factsOfCalls({ id: partyId, role }: Party, { calls }: Dossier): Pick<CaseFacts, 'answers' | 'signals'> {
  const heard = calls.placed.filter(({ dialled, outcome }) => outcome !== undefined && dialled?.agrees !== false);
  const placeOf = ({ id: from }: PlacedCall) => ({ partyId, role, from });
  const answers = heard.flatMap((call) => [
    ...call.answers.flatMap(({ questionId, clarity, value, said }): GivenAnswer[] =>
      clarity === 'clear' && value !== undefined ? [{ ...placeOf(call), at: call.at, questionId, value, said }] : [],
    ),
    ...leftByOutcome(call).map((answer) => ({ ...placeOf(call), at: call.at, ...answer })),
  ]);
  const signals = heard.flatMap((call): TurnSignal[] => {
    const raised = call.answers.flatMap(({ questionId, clarity: because, flags, said }) =>
      flags
        .filter((flag) => !peopleOnlyFlags.includes(flag))
        .map((flag) => ({ ...placeOf(call), flag, questionId, because, said })),
    );
    const outcome = call.outcome?.outcome;
    const told = outcome && toldByOutcome[outcome];
    if (!outcome || !told || raised.some(({ flag }) => flag === told)) return raised;
    return [...raised, { ...placeOf(call), flag: told, questionId: '', because: outcome }];
  });
  return { answers, signals };
}

/** "Left" as an outcome is the answer to whether they still work there (E5), where nobody typed that. */
function leftByOutcome({ outcome, answers }: PlacedCall): readonly Pick<GivenAnswer, 'questionId' | 'value'>[] {
  if (outcome?.outcome !== 'left' || answers.some(({ questionId }) => questionId === 'E5')) return [];
  return [{ questionId: 'E5', value: 'left' }];
}
