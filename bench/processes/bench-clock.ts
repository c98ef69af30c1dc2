import { OffsetClock } from '../../adapters/clock/offset-clock.js';

const day = 86_400_000;
const noonInNewYork = 17 * 3_600_000;

/** Texts may be answered at any hour, but a bench at night should do what a bench at noon does. */
export function benchClock(): OffsetClock {
  const clock = new OffsetClock();
  clock.skip((noonInNewYork - (clock.now() % day) + day) % day);
  return clock;
}
