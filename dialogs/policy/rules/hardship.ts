import { DateTime } from 'luxon';
import type { PolicyRule } from '../rule.js';
import { firstOpening, homeZone, windowsOf } from '../windows.js';

/** Who spoke of hardship was promised no more questions that day. */
export const hardship: PolicyRule = {
  id: 'hardship',
  binds: ['begun', 'owed'],
  refuse: ({ request, profile }) => {
    if (request.purpose === 'reply') return undefined;
    const spoken = request.restrictions.find(({ reason }) => reason === 'hardship');
    if (!spoken) return undefined;
    const nextDay = DateTime.fromISO(spoken.at ?? request.at, { zone: homeZone(request, profile) })
      .plus({ days: 1 })
      .startOf('day');
    if (nextDay.toMillis() <= Date.parse(request.at)) return undefined;
    return {
      reason: 'hardship',
      words:
        'The party spoke of hardship and was promised no more questions today. A person helps first; the bot may try tomorrow.',
      until: firstOpening(windowsOf(request, profile), nextDay.toUTC().toISO() ?? request.at),
    };
  },
};
