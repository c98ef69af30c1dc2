import { z } from 'zod';
import type { Handset } from '../../adapters/phone/handset.js';
import { AppError } from '../../dialogs/app-error.js';
import { parseBody } from '../http/parse-body.js';
import type { PersonaPlayer } from './persona-player.js';
import { isPersonaName } from './personas/registry.js';

/** What the page can do with a handset; each is a route of its own. */
export const handsetActions = [
  'text',
  'dial',
  'answer',
  'reject',
  'speak',
  'press',
  'silence',
  'hang-up',
  'behaviour',
  'persona',
] as const;
/** One thing that the page can do with a handset. */
export type HandsetAction = (typeof handsetActions)[number];

const words = z.strictObject({ text: z.string().trim().min(1).max(1_600) });
const speech = words.extend({ confidence: z.number().min(0).max(1).optional() });
const keys = z.strictObject({ keys: z.string().regex(/^[0-9*#]{1,32}$/, 'digits, * and #') });
const persona = z.strictObject({ persona: z.string() });
const behaviour = z.strictObject({
  calls: z.enum(['person', 'busy', 'no-answer', 'machine', 'fax', 'unknown', 'failed']).optional(),
  messages: z.enum(['normal', 'landline', 'unreachable', 'blocked', 'unknown-handset', 'filtered']).optional(),
});

/** Does one thing with a handset. What is not possible now is an `AppError` that says why. */
export async function runHandsetAction(
  action: HandsetAction,
  handset: Handset,
  body: unknown,
  { line, player }: { readonly line: string; readonly player: PersonaPlayer },
): Promise<void> {
  switch (action) {
    case 'text':
      return handset.text(parseBody(words, body).text, [], line);
    case 'dial':
      if (handset.isEngaged) throw new AppError('handset-busy', 'The handset is in a call: hang up first.');
      return handset.dial(line);
    case 'answer':
      return inCall(handset).answer();
    case 'reject':
      return inCall(handset).reject();
    case 'speak': {
      const { text, confidence } = parseBody(speech, body);
      return inCall(handset).speak(text, confidence === undefined ? {} : { confidence });
    }
    case 'press':
      return inCall(handset).press(parseBody(keys, body).keys);
    case 'silence':
      return inCall(handset).staySilent();
    case 'hang-up':
      return inCall(handset).hangUp();
    case 'behaviour':
      handset.behaviour = parseBody(behaviour, body);
      return;
    case 'persona':
      return player.choose(handset, personaIn(body));
  }
}

function inCall(handset: Handset): Handset {
  if (handset.isEngaged) return handset;
  throw new AppError('handset-idle', 'The handset is in no call: the call may just have ended.');
}

function personaIn(body: unknown) {
  const name = parseBody(persona, body).persona;
  if (name === 'none') return undefined;
  if (isPersonaName(name)) return name;
  throw new AppError('body-invalid', `persona: there is none called ${name}`);
}
