import type { AnswerValue } from '../../../vocabulary.js';
import type { postings } from '../field.js';
import { postingFrom } from './of-file.js';

type Posting = (typeof postings)[number];

const byAnswer: Readonly<Record<string, Readonly<Record<string, Posting>>>> = {
  E4: { no: 'left' },
  E5: { active: 'in-post', 'on-leave': 'in-post', contract: 'in-post', left: 'left' },
  // Who was not seen for a month may be on leave.
  H5: { yes: 'in-post' },
};

/** What an answer says of being in post, if it says anything. Temporary leave counts as in post (Fannie Mae B3-3.1-07). */
export function saidPosting(questionId: string, value: AnswerValue | undefined): Posting | undefined {
  return questionId === 'A0' ? postingFrom(value) : byAnswer[questionId]?.[String(value)];
}
