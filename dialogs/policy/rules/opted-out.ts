import type { ContactRequest } from '../request.js';
import type { PolicyRule } from '../rule.js';

const words = 'The party does not want automated contact any more. Only a person may get in touch.';

/** Whoever wants to hear no more from a machine hears no more; there is no hour and no case in which that is otherwise. */
export const optedOut: PolicyRule = {
  id: 'opted-out',
  binds: ['begun', 'owed'],
  refuse: ({ request: { channel, restrictions } }) => {
    const over = channelsOptedOutOf(restrictions);
    const isOut =
      channel === 'email'
        ? over.has('all') || (over.has('sms') && over.has('voice'))
        : over.has('all') || over.has(channel);
    return isOut ? { reason: 'opted-out', words } : undefined;
  },
};

/** Who wants nothing more from us is kept as wanting neither texts nor calls. */
function channelsOptedOutOf(restrictions: ContactRequest['restrictions']): ReadonlySet<string> {
  return new Set(restrictions.filter(({ reason }) => reason === 'opted-out').map(({ channel }) => channel));
}
