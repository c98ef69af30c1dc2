import { numberStanding } from '../number-standing.js';
import type { PolicyRule } from '../rule.js';

/**
 * Before the machine dials a number that nobody has confirmed for long, the Reassigned Numbers Database is asked: the safe
 * harbour of 47 CFR 64.1200(m) rests on that. A person who dials hears who answers, and the check before their call tells
 * how old the number is.
 */
export const numberUnconfirmed: PolicyRule = {
  id: 'number-unconfirmed',
  binds: ['begun'],
  refuse: ({ request, profile: { reassignedAfterDays: days } }) => {
    if (days === null || request.channel !== 'voice') return undefined;
    const { kind } = numberStanding(request, days);
    if (kind !== 'to-ask' && kind !== 'not-known') return undefined;
    return {
      reason: 'number-unconfirmed',
      words: kind === 'to-ask' ? askFirst(days) : notKnown,
      setting: `reassignedAfterDays ${days}`,
    };
  },
};

function askFirst(days: number): string {
  return `Nobody has confirmed this number in ${days} days. Confirm it in the case, or ask the Reassigned Numbers Database: "ringback numbers list" writes what to ask.`;
}

const notKnown =
  'The Reassigned Numbers Database knows nothing of this number. Make sure that it is the party’s, and confirm it in the case.';
