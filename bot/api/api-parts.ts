import type { Profiles } from '../../dialogs/policy/profiles/registry.js';
import type { Snippet } from '../../dialogs/snippets/snippet.js';
import type { Access } from '../access/access.js';
import type { Accounts } from '../access/accounts.js';
import type { SignInElsewhere } from '../access/elsewhere/sign-in-elsewhere.js';
import type { Sessions } from '../access/sessions.js';
import type { SignInTries } from '../access/sign-in-tries.js';
import type { AuditLog } from '../audit/audit-log.js';
import type { Campaigns } from '../campaigns/open-campaigns.js';
import type { Callers } from '../casework/calls/callers.js';
import type { RuleBook } from '../casework/flags/rule-book.js';
import type { TeachParts } from '../casework/teaching/teach.js';
import type { ContactParts } from '../contact/contact-party.js';
import type { TakeInParts } from '../documents/take-in.js';
import type { UploadDesk } from '../documents/upload-desk.js';
import type { OnDuty } from '../duty/on-duty.js';
import type { InsightCounter } from '../insights/insight-counter.js';
import type { LiveFeed } from '../live/live-feed.js';
import type { Log } from '../log.js';
import type { Sampler } from '../quality/sampler.js';
import type { Holds } from '../reviews/holds.js';
import type { ScriptBook } from '../scripts/script-book.js';
import type { ScriptDrafts } from '../scripts/script-drafts.js';
import type { StopList } from '../stops/stop-list.js';
import type { Attestations } from '../training/attestations.js';

/** What the HTTP API works with. */
export interface ApiParts extends ContactParts {
  readonly log: Log;
  readonly access: Access;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  /** How somebody may sign in besides with a password. */
  readonly signInWays: { readonly demo: boolean; readonly elsewhere: boolean };
  /** There where people sign in by OpenID Connect. */
  readonly elsewhere?: SignInElsewhere;
  /** How many proxies of our own stand before the server. */
  readonly proxies: number;
  readonly signInTries: SignInTries;
  /** Where papers are kept, and who looks into them first. */
  readonly files: TakeInParts;
  readonly uploads: UploadDesk;
  readonly rules: RuleBook;
  readonly stops: StopList;
  readonly callers: Callers;
  readonly teaching: TeachParts;
  readonly campaigns: Campaigns;
  readonly live: LiveFeed;
  readonly holds: Holds;
  readonly scripts: ScriptBook;
  readonly drafts: ScriptDrafts;
  readonly snippets: readonly Snippet[];
  /** What the markets allow here; their own unless told. */
  readonly profiles?: Profiles;
  readonly audit: AuditLog;
  readonly insights: InsightCounter;
  readonly sampler: Sampler;
  readonly duty: OnDuty;
  readonly attestations: Attestations;
}
