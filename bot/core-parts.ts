import type { TwilioSettings } from '../adapters/twilio/settings.js';
import type { DueLogs } from '../data/due-logs.js';
import type { Store } from '../data/store.js';
import type { Clock } from '../dialogs/clock.js';
import type { Log } from './log.js';
import type { Observer } from './operating/observer.js';
import type { ScriptBook } from './scripts/script-book.js';
import type { Settings } from './settings.js';

/** What a core is built from. */
export interface CoreParts {
  readonly settings: Settings;
  readonly scripts: ScriptBook;
  readonly twilio: TwilioSettings;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Told when jobs were added, with the earliest due time (epoch ms). The core's own scheduler, unless given. */
  readonly onJobs?: (dueAt: number) => void;
  /** Which logs this server works on; all that are due, unless given. */
  readonly dueLogs?: DueLogs;
  /** Looks on while turns are taken, jobs done and the provider asked. */
  readonly observer?: Observer;
}

/** What every part of a core is built from: an observer looks on, and somebody is told of jobs. */
export type OpenParts = Omit<CoreParts, 'dueLogs'> & Required<Pick<CoreParts, 'onJobs' | 'observer'>>;
