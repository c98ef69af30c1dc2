import type { Party } from '../../case.js';
import type { No, PolicyRule } from '../rule.js';

/** What bars automated contact altogether: a person takes over. */
export const excluded: PolicyRule = {
  id: 'excluded',
  binds: ['begun', 'owed'],
  refuse: ({ request }) => exclusionOf(request),
};

/** What is told where a party must not be contacted by a machine, whatever the channel and the hour. */
export function exclusionOf({ party }: { readonly party: Pick<Party, 'exclusions'> }): No | undefined {
  const [why] = party.exclusions;
  return (
    why && { reason: 'excluded', words: `No automated contact: ${why.replaceAll('-', ' ')}. A person takes over.` }
  );
}
