import { next, numberAttribute, type Verb } from './verb.js';

/** Waits in silence, after what is still being said: one second unless told. */
export const pause: Verb = async ({ exchange, call, verb }) => {
  call.play('', numberAttribute(verb, 'length', 1) * 1_000);
  let wake = await call.wait(call.quietAt);
  // Nobody listens during a pause: what is said or keyed is lost, and the pause goes on.
  while (wake.kind === 'speech' || wake.kind === 'digits')
    wake = await call.wait(Math.max(call.quietAt, exchange.now()));
  return next;
};
