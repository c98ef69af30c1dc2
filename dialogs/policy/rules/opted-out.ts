import type { ContactRequest } from '../request.js';
import type { No, PolicyRule } from '../rule.js';

const all: No = {
  reason: 'opted-out',
  words: 'The party does not want automated contact any more. Only a person may get in touch.',
};
const one: Readonly<Record<'sms' | 'voice', No>> = {
  sms: {
    reason: 'opted-out',
    channelAlone: true,
    words: 'The party wants no automated texts any more. They may be called, where there is consent to it.',
  },
  voice: {
    reason: 'opted-out',
    channelAlone: true,
    words: 'The party wants no automated calls any more. They may be texted, where there is consent to it.',
  },
};

/** Whoever wants to hear no more from a machine hears no more; there is no hour and no case in which that is otherwise. */
export const optedOut: PolicyRule = {
  id: 'opted-out',
  binds: ['begun', 'owed'],
  refuse: ({ request: { channel, restrictions } }) => {
    const over = channelsOptedOutOf(restrictions);
    if (over.has('all') || (over.has('sms') && over.has('voice'))) return all;
    return (channel === 'sms' || channel === 'voice') && over.has(channel) ? one[channel] : undefined;
  },
};

/** Who wants nothing more from us is kept as wanting neither texts nor calls. */
function channelsOptedOutOf(restrictions: ContactRequest['restrictions']): ReadonlySet<string> {
  return new Set(restrictions.filter(({ reason }) => reason === 'opted-out').map(({ channel }) => channel));
}
