import type { Stop } from '../stops/stop.js';

/** Why a contact was not made. */
export const refusalReasons = [
  'no-number',
  'market-not-carried',
  'opted-out',
  'wrong-number',
  'number-reassigned',
  'number-invalid',
  'takes-no-texts',
  'third-party',
  'excluded',
  'complaint',
  'hardship',
  'low-tier-education',
  'line-type',
  'not-servicer',
  'no-consent',
  'number-unconfirmed',
  'cool-off',
  'too-many-today',
  'too-many-this-week',
  'too-many-without-consent',
  'too-soon',
  'reminded-enough',
  'closed-day',
  'outside-hours',
  'number-busy',
  'check-failed',
  'provider-stopped',
] as const;
/** Why a contact was not made. */
export type RefusalReason = (typeof refusalReasons)[number];

/** What a refusal rests on: the rule that spoke, and where it goes by a number of the profile, its key and value. */
export interface Basis {
  readonly rule: string;
  readonly setting?: string;
}

/** A contact that may not be made. */
export interface Refused extends Partial<Basis> {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** For a person to read. */
  readonly words: string;
  /** From when it may be made, ISO 8601; absent where waiting does not help. */
  readonly until?: string;
  /** What a person has to lift first, where the provider or a carrier is why. */
  readonly stop?: Stop;
  /** Only this channel was stopped; the other one may do. */
  readonly channelAlone?: true;
}

/** Whether a contact may be made now; if not, why, in words a person can read, and from when it may. */
export type Permission = { readonly kind: 'allowed' } | Refused;
