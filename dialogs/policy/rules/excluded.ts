import type { Party } from '../../case.js';
import { toldExclusions } from '../../vocabulary.js';
import type { ContactRequest } from '../request.js';
import type { No, PolicyRule } from '../rule.js';

/** What bars automated contact altogether: a person takes over. */
export const excluded: PolicyRule = {
  id: 'excluded',
  binds: ['begun', 'owed'],
  refuse: ({ request }) => exclusionOf(request) ?? told(request),
};

/** What is told where a party must not be contacted by a machine, whatever the channel and the hour. */
export function exclusionOf({ party }: { readonly party: Pick<Party, 'exclusions'> }): No | undefined {
  const [why] = party.exclusions;
  return (
    why && { reason: 'excluded', words: `No automated contact: ${why.replaceAll('-', ' ')}. A person takes over.` }
  );
}

/** What somebody said in a conversation, until a person lifts it. */
function told({ restrictions }: Pick<ContactRequest, 'restrictions'>): No | undefined {
  const why = toldExclusions.find((one) => restrictions.some(({ reason }) => reason === one));
  return (
    why && {
      reason: 'excluded',
      words: `No automated contact: ${why.replaceAll('-', ' ')}, as we were told in a conversation. A person finds out, and lifts it if it is not so.`,
    }
  );
}
