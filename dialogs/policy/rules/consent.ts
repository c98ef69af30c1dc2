import { hasConsent } from '../consents.js';
import { isResidential } from '../residential.js';
import type { PolicyRule } from '../rule.js';

/** Nothing is sent or dialled without consent for that channel, but the few calls that a residential landline may get. */
export const consent: PolicyRule = {
  id: 'consent',
  binds: ['begun', 'owed'],
  refuse: ({ request, profile }) => {
    if (request.channel === 'email' || hasConsent(request)) return undefined;
    if (profile.voice.noConsentResidential30d !== null && isResidential(request)) return undefined;
    return {
      reason: 'no-consent',
      words: `There is no consent on file to contact this number by ${request.channel}. Record one first.`,
    };
  },
};
