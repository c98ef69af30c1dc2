import type { Consent } from '../case.js';
import type { ContactRequest } from './request.js';

/** Whether the party consented to be contacted on this number, over this channel and for this purpose, at this moment. */
export function hasConsent({ party, channel, number, at, consentFor = 'verification' }: ContactRequest): boolean {
  const consents = party.contactPoints.find((point) => point.value === number)?.consents ?? [];
  return consents.some(
    (consent) => consent.channel === channel && (consent.purpose ?? consentFor) === consentFor && isValid(consent, at),
  );
}

function isValid({ at: given, expires }: Consent, at: string): boolean {
  return Date.parse(given) <= Date.parse(at) && (expires === undefined || Date.parse(expires) > Date.parse(at));
}
