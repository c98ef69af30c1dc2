import type { Personal } from '../../fact.js';

/** What is noted of where a party is. */
export interface WhereaboutsEvents {
  'last-zone-noted': Personal<{ by: string }, { zone?: string }>;
}

/** What people do with it: `zone` (IANA) is where the party was last known to be; none takes it back. */
export interface WhereaboutsCommands {
  'note-last-zone': { readonly zone?: string };
}
