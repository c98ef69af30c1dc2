import { dial } from './dial.js';
import { gather } from './gather.js';
import { hangup } from './hangup.js';
import { message } from './message.js';
import { pause } from './pause.js';
import { play } from './play.js';
import { record } from './record.js';
import { redirect } from './redirect.js';
import { reject } from './reject.js';
import { say } from './say.js';
import type { Verb } from './verb.js';

/** The verbs that the emulator carries out, by their names in TwiML. */
export const verbs: Readonly<Record<string, Verb>> = {
  Dial: dial,
  Gather: gather,
  Hangup: hangup,
  Message: message,
  Pause: pause,
  Play: play,
  Record: record,
  Redirect: redirect,
  Reject: reject,
  Say: say,
  Sms: message,
};
