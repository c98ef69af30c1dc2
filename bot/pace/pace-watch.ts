import type { CircuitState } from '../../adapters/twilio/circuit.js';
import type { Made } from '../../adapters/twilio/guard-client.js';
import type { Log } from '../log.js';

/** Is told how the provider takes what is asked of it. */
export interface PaceWatch {
  circuit(made: Made, state: CircuitState): void;
  /** The part of its pace that a sender uses from now on, from 0 to 1. */
  slowed(made: Made, share: number): void;
  /** Something waits for its turn, so many milliseconds. */
  waiting(made: Made, ms: number): void;
}

/** Tells the server's log. */
export function logPace(log: Log): PaceWatch {
  return {
    circuit: (made, state) =>
      state === 'open' ? log.error('provider-away', { of: made }) : log.info('provider-circuit', { of: made, state }),
    slowed: (made, share) => log.info('provider-slowed', { of: made, share }),
    // Each that waits is a line too much; metrics count them.
    waiting: () => {},
  };
}

/** Tells two. */
export function bothWatch(one: PaceWatch, other: PaceWatch): PaceWatch {
  return {
    circuit(made, state) {
      one.circuit(made, state);
      other.circuit(made, state);
    },
    slowed(made, share) {
      one.slowed(made, share);
      other.slowed(made, share);
    },
    waiting(made, ms) {
      one.waiting(made, ms);
      other.waiting(made, ms);
    },
  };
}
