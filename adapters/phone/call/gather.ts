import { childElements, type TwimlElement } from '../twiml/parse-twiml.js';
import type { Fields } from '../webhooks/webhook.js';
import type { Listening } from './call-words.js';
import { play } from './play.js';
import { say } from './say.js';
import { goTo, next, numberAttribute, type Step, type Verb, type VerbContext } from './verb.js';

/**
 * Plays its prompts and listens for speech or keys from the start. The time in which something must come is counted
 * from the end of the prompts. Source: twilio.com/docs/voice/twiml/gather.
 */
export const gather: Verb = async (context) => {
  const { exchange, call, verb } = context;
  await playPrompts(context);
  const listening = toListening(verb);
  const listen = (open: Listening | undefined) => {
    call.listening = open;
    exchange.handset(call.settings.handset).notify();
  };
  listen(listening);
  const step = await hear(context, listening);
  listen(undefined);
  return step;
};

async function playPrompts(context: VerbContext): Promise<void> {
  for (const prompt of childElements(context.verb)) {
    if (prompt.name === 'Say') await say({ ...context, verb: prompt });
    if (prompt.name === 'Play') await play({ ...context, verb: prompt });
    if (prompt.name === 'Pause') context.call.play('', numberAttribute(prompt, 'length', 1) * 1_000);
  }
}

function toListening(verb: TwimlElement): Listening {
  const { input = 'dtmf', hints = '', language, finishOnKey = '#' } = verb.attributes;
  const numDigits = numberAttribute(verb, 'numDigits', 0);
  const words = input.split(/\s+/);
  return {
    types: (['speech', 'dtmf'] as const).filter((type) => words.includes(type)),
    timeout: numberAttribute(verb, 'timeout', 5),
    finishOnKey,
    hints: hints
      .split(',')
      .map((hint) => hint.trim())
      .filter(Boolean),
    ...(numDigits > 0 && { numDigits }),
    ...(language && { language }),
  };
}

/** How long is waited for the words of somebody who has begun to speak. */
const longestUtteranceMs = 20_000;

async function hear(context: VerbContext, { timeout, finishOnKey, numDigits, language }: Listening): Promise<Step> {
  const { exchange, call } = context;
  let keyed = '';
  let until = Math.max(call.quietAt, exchange.now()) + timeout * 1_000;
  for (;;) {
    const wake = await call.wait(until);
    switch (wake.kind) {
      case 'speech':
        interrupt(context);
        return answer(context, {
          SpeechResult: wake.text,
          ...(wake.confidence !== undefined && { Confidence: String(wake.confidence) }),
          ...(language && { Language: language }),
        });
      case 'speaking':
        until = exchange.now() + longestUtteranceMs;
        break;
      case 'digits': {
        interrupt(context);
        for (const key of wake.digits) {
          if (finishOnKey?.includes(key))
            return keyed ? answer(context, { Digits: keyed, FinishedOnKey: key }) : empty(context);
          keyed += key;
          if (keyed.length === numDigits) return answer(context, { Digits: keyed });
        }
        until = Math.max(call.quietAt, exchange.now()) + timeout * 1_000;
        break;
      }
      case 'elapsed':
        return keyed ? answer(context, { Digits: keyed }) : empty(context);
      default:
        return next;
    }
  }
}

/** Words over the prompt cut it off, unless it is to be heard out. */
function interrupt({ call, verb }: VerbContext): void {
  if (verb.attributes.bargeIn !== 'false') call.hush();
}

function answer(context: VerbContext, fields: Fields): Step {
  return goTo(context, context.verb.attributes.action, fields);
}

function empty(context: VerbContext): Step {
  const { input = 'dtmf', actionOnEmptyResult } = context.verb.attributes;
  if (actionOnEmptyResult !== 'true') return next;
  return answer(context, { msg: 'Gather End', ...(input.includes('dtmf') && { Digits: '' }) });
}
