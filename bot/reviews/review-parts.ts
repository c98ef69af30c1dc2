import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Desk } from '../casework/dossiers/desk.js';
import type { TurnPath } from '../turn/turn-path.js';
import type { Holds } from './holds.js';

/** What the agents’ queue works with. */
export interface ReviewParts {
  readonly store: Store;
  readonly turns: TurnPath;
  readonly scripts: ScriptLibrary;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly holds: Holds;
}
