import type { Carrier } from '../carriers.js';
import { lessonFor, type TeachParts } from '../teaching/teach.js';

/** Gives a guide once more, in its present wording: by SMS, or by e-mail where there is no number to send it to. */
export function teachYearly(parts: TeachParts): Carrier<'teach'> {
  return async ({ guide }, { file, party }) => {
    const wish = { caseId: file.id, partyId: party.id, guide, over: ['sms', 'email'], because: 'yearly' } as const;
    return { kind: 'done', tell: { kind: 'give-lesson', ...(await lessonFor(wish, parts)) } };
  };
}
