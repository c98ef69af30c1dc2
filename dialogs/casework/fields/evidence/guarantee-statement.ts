import type { Evidence } from '../evidence.js';

/** What must be answered, each, before a guarantor's words count beside the paper. */
const needed = ['G2', 'G3', 'G5', 'G12'];

/**
 * A guarantor's answers as one statement about the guarantee: given only when all of them were clear and as they must
 * be. A vague one leaves it vague; it is never taken for a yes (Civil Code of China, art. 140).
 */
export function guaranteeStatement(evidence: readonly Evidence[]): readonly Evidence[] {
  const answers = evidence.filter(({ field }) => field === 'guaranteeEvidence');
  const others = evidence.filter(({ field }) => field !== 'guaranteeEvidence');
  if (answers.length === 0) return others;
  const answered = new Set(answers.map(({ place }) => place?.questionId));
  const complete = needed.every((id) => answered.has(id));
  return [
    ...others,
    ...answers.map((one): Evidence => {
      if (one.stands !== 'given') return one;
      const { value: _, ...rest } = one;
      return complete ? { ...one, value: 'signed' } : { ...rest, stands: 'unknown' };
    }),
  ];
}
