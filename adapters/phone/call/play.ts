import { textOf } from '../twiml/parse-twiml.js';
import { transcribe } from './transcribe.js';
import { next, type Verb } from './verb.js';

const assumedMs = 3_000;
const msPerKey = 500;

/** Plays a sound or key tones. The sound is noted, not fetched, and taken to last three seconds. */
export const play: Verb = async ({ exchange, call, verb, documentUrl }) => {
  const { digits } = verb.attributes;
  const address = textOf(verb);
  call.play('', digits ? digits.length * msPerKey : assumedMs);
  const note = digits ? `Keys are played: ${digits}` : `A sound is played: ${new URL(address, documentUrl).href}`;
  transcribe(exchange, call, 'note', note);
  return next;
};
