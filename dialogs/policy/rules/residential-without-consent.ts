import { hasConsent } from '../consents.js';
import { againFrom, lately, openFrom, past, whenOneFallsOut } from '../counting.js';
import { isResidential } from '../residential.js';
import type { PolicyRule } from '../rule.js';

const month = 30;

/** A residential landline that nobody consented to gets few calls in 30 days (47 CFR 64.1200(a)(3)(iii)). */
export const residentialWithoutConsent: PolicyRule = {
  id: 'residential-without-consent',
  binds: ['begun'],
  refuse: (asked) => {
    const { request, profile } = asked;
    const allowed = profile.voice.noConsentResidential30d;
    if (allowed === null || !isResidential(request) || hasConsent(request)) return undefined;
    const made = lately(asked, month, past(asked, 'call'));
    if (made.length < allowed) return undefined;
    const until = openFrom(asked, whenOneFallsOut(made, allowed, month));
    return {
      reason: 'too-many-without-consent',
      words: `This landline was called ${made.length} times in 30 days without consent on file, and ${allowed} are as many as may be. Record a consent, or wait. ${againFrom(asked, until)}`,
      setting: `voice.noConsentResidential30d ${allowed}`,
      until,
    };
  },
};
