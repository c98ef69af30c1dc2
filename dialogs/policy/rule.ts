import type { Refused } from './permission.js';
import type { PolicyProfile } from './profile.js';
import type { ContactRequest } from './request.js';

/**
 * How a contact stands to the policy: we begin it; it is owed, because the party said or asked for something; it is the
 * one confirmation; or a person makes it.
 */
export type Standing = 'begun' | 'owed' | 'confirmation' | 'by-person';

/** A request, and what it is held against. */
export interface Asked {
  readonly request: ContactRequest;
  readonly profile: PolicyProfile;
}

/** What a rule says no with. */
export type No = Omit<Refused, 'kind' | 'rule'>;

/** One rule of the contact policy. It knows nothing but what it is given. */
export interface PolicyRule {
  /** Named in records of why somebody was not contacted. */
  readonly id: string;
  readonly binds: readonly Standing[];
  readonly refuse: (asked: Asked) => No | undefined;
}

/** Contacts in the middle of a call are a new attempt ten minutes after it broke off. */
export const resumableMs = 10 * 60_000;

/** How a request stands to the policy. */
export function standingOf({
  purpose = 'opener',
  byPerson,
  droppedAt,
  at,
}: Pick<ContactRequest, 'purpose' | 'byPerson' | 'droppedAt' | 'at'>): Standing {
  if (purpose === 'confirmation') return 'confirmation';
  if (byPerson) return 'by-person';
  if (purpose === 'resume')
    return droppedAt !== undefined && Date.parse(at) - Date.parse(droppedAt) <= resumableMs ? 'owed' : 'begun';
  return purpose === 'opener' || purpose === 'reminder' ? 'begun' : 'owed';
}
