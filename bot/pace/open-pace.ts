import { Circuit } from '../../adapters/twilio/circuit.js';
import { guardClient, type Made } from '../../adapters/twilio/guard-client.js';
import type { TwilioSettings } from '../../adapters/twilio/settings.js';
import type { TwilioClient } from '../../adapters/twilio/twilio-client.js';
import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../log.js';
import type { Observer } from '../operating/observer.js';
import type { Settings } from '../settings.js';
import { Pace } from './pace.js';
import { paceLimits } from './pace-limits.js';
import { bothWatch, logPace } from './pace-watch.js';

/** What pacing is opened with. */
export interface OpenPaceParts {
  readonly client: TwilioClient;
  readonly settings: Settings;
  readonly twilio: TwilioSettings;
  readonly store: Pick<Store, 'pace'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly observer: Pick<Observer, 'pace'>;
}

/** Twilio’s client behind its circuits, and whose turn it is with it. */
export function openPace({ settings, twilio, store, clock, log, observer, ...given }: OpenPaceParts): {
  readonly client: TwilioClient;
  readonly pace: Pace;
} {
  const watch = observer.pace ? bothWatch(logPace(log), observer.pace) : logPace(log);
  const circuit = (made: Made) => new Circuit({ clock, onState: (state) => watch.circuit(made, state) });
  const circuits = { messages: circuit('messages'), calls: circuit('calls') };
  const pace = new Pace({ store: store.pace, clock, circuits, limits: paceLimits(settings, twilio), watch });
  const onTooMuch = (made: Made, waitMs: number | undefined) => pace.slowDown(made, waitMs);
  const client = guardClient(given.client, { circuits, onTooMuch });
  return { client, pace };
}
