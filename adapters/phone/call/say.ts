import { textOf } from '../twiml/parse-twiml.js';
import { speechMs } from './speech-time.js';
import { transcribe } from './transcribe.js';
import { next, numberAttribute, type Verb } from './verb.js';

const mostRepetitions = 20;

/** Says a text. It is in the transcript at once and takes its time on the line. */
export const say: Verb = async ({ exchange, call, verb }) => {
  const text = textOf(verb);
  const loop = numberAttribute(verb, 'loop', 1);
  const times = loop === 0 ? mostRepetitions : Math.min(loop, mostRepetitions);
  for (let said = 0; said < times; said += 1) {
    call.play(text, speechMs(text));
    transcribe(exchange, call, 'them', text);
  }
  return next;
};
