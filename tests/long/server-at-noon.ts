import { OffsetClock } from '../../adapters/clock/offset-clock.js';
import { serve } from '../../bot/serve.js';

/** A server whose clock goes ahead by so much, so that it may text at any hour; run as a process. */
const clock = new OffsetClock();
clock.skip(Number(process.env.AHEAD_MS));
const served = await serve({ env: process.env, clock, bare: true, host: '127.0.0.1' });
process.once('SIGTERM', () => {
  served.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
process.send?.(served.url);
