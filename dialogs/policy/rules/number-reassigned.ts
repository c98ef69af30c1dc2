import { numberStanding } from '../number-standing.js';
import type { PolicyRule } from '../rule.js';

/** The Reassigned Numbers Database says that the party gave the number up: it is somebody else's, or will be. */
export const numberReassigned: PolicyRule = {
  id: 'number-reassigned',
  binds: ['begun', 'owed', 'by-person'],
  refuse: ({ request, profile: { reassignedAfterDays: days } }) => {
    if (days === null || request.channel === 'email') return undefined;
    const standing = numberStanding(request, days);
    if (standing.kind !== 'given-up') return undefined;
    return {
      reason: 'number-reassigned',
      words: `The Reassigned Numbers Database said on ${standing.askedOn} that this number was given up. Correct the number in the case.`,
    };
  },
};
