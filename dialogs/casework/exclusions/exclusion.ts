import type { exclusions } from '../../case.js';
import type { Personal } from '../../fact.js';

/** What bars automated contact with a party; a person takes over. */
export type Exclusion = (typeof exclusions)[number];

/** What people said of a party's exclusions; it outweighs what the case was filed with. */
export type Exclusions = Readonly<
  Partial<Record<Exclusion, { readonly on: boolean; readonly by: string; readonly at: string }>>
>;

/** What happens to exclusions. */
export interface ExclusionEvents {
  'exclusion-set': Personal<{ exclusion: Exclusion; by: string }, { note?: string }>;
  'exclusion-lifted': Personal<{ exclusion: Exclusion; by: string }, { reason: string }>;
}

/** What people do with exclusions. */
export interface ExclusionCommands {
  'set-exclusion': { readonly exclusion: Exclusion; readonly note?: string };
  /** `told`: it holds because somebody said so in a conversation. */
  'lift-exclusion': { readonly exclusion: Exclusion; readonly reason: string; readonly told?: boolean };
}

/** Conversations that are open are told that nothing goes out any more. */
export interface ExclusionEffect {
  readonly kind: 'stop-contact';
}
