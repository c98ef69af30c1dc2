import type { Clarity, PartyRole } from '../../../vocabulary.js';
import type { CallAnswer, PlacedCall } from '../../calls/call.js';
import type { Evidence, EvidenceStands } from '../evidence.js';
import { fieldOf } from '../question-field.js';
import { sourceOf } from './of-conversation.js';
import { saidPosting } from './said-posting.js';

const stands: Readonly<Record<Clarity, EvidenceStands>> = {
  clear: 'given',
  contradicts: 'given',
  omitted: 'unknown',
  unheard: 'unknown',
  unclear: 'vague',
  evasive: 'vague',
  refused: 'refused',
};

/**
 * What was answered in calls that people placed to somebody with this role, about the party that they were asked about.
 * `isApart` tells whether a call went to a number that was found independently of that party.
 */
export function evidenceOfCalls(
  calls: readonly PlacedCall[],
  role: PartyRole,
  questions: QuestionIn,
  isApart: (call: PlacedCall) => boolean,
): readonly Evidence[] {
  const source = sourceOf(role);
  if (source === undefined) return [];
  // Who was reached by a wrong number, or is another company, says nothing about the party.
  const reached = calls.filter(
    ({ dialled, outcome }) => dialled?.agrees !== false && outcome?.outcome !== 'wrong-company',
  );
  return reached.flatMap((call) =>
    call.answers.flatMap((answer): readonly Evidence[] => {
      const question = call.script && questions(call.script, answer.questionId);
      const field = question && fieldOf(question);
      if (field === undefined) return [];
      const value = field === 'inPost' ? saidPosting(answer.questionId, answer.value) : answer.value;
      const standing = stands[answer.clarity];
      if (standing === 'given' && value === undefined && field === 'inPost') return [];
      const known = field === 'employer' && answer.clarity === 'clear' ? asEmployer(call, source) : 'given';
      if (known === undefined) return [];
      const read = standing === 'given' && (value === undefined || known === 'denied') ? 'denied' : standing;
      const own = source === 'employer-hr' && !isApart(call);
      return [
        {
          ...entryOf(call, answer),
          field,
          source,
          stands: read,
          ...(read === 'given' && { value }),
          ...(own && { onPartysNumber: true }),
        },
      ];
    }),
  );
}

/** A company that gives its name says nothing yet of whom it employs: that takes somebody there who knows the party. */
function asEmployer({ outcome }: PlacedCall, source: Evidence['source']): 'given' | 'denied' | undefined {
  if (outcome?.outcome === 'confirmed') return 'given';
  if (outcome?.outcome === 'left') return 'denied';
  return outcome?.outcome === 'not-known' && source === 'employer-hr' ? 'denied' : undefined;
}

/** Finds a question in a version of a script. */
export type QuestionIn = (
  script: NonNullable<PlacedCall['script']>,
  questionId: string,
) => Parameters<typeof fieldOf>[0] | undefined;

function entryOf(
  call: PlacedCall,
  { questionId, clarity, said }: CallAnswer,
): Pick<Evidence, 'ref' | 'by' | 'at' | 'place' | 'clarity' | 'said'> {
  const { script, outcome } = call;
  return {
    ref: `call:${call.id}:${questionId}`,
    by: outcome?.by ?? call.by,
    at: outcome?.at ?? call.at,
    place: {
      callId: call.id,
      channel: 'voice',
      ...(script && { script: `${script.id}.v${script.version}` }),
      questionId,
    },
    clarity,
    said,
  };
}
