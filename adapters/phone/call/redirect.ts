import { textOf } from '../twiml/parse-twiml.js';
import { goTo, type Verb } from './verb.js';

/** Goes on with another document. */
export const redirect: Verb = async (context) => goTo(context, textOf(context.verb), {});
