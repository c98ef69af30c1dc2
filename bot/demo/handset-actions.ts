import type { Request } from 'restify';
import { z } from 'zod';
import type { Handset } from '../../adapters/phone/handset.js';
import { AppError } from '../../dialogs/app-error.js';
import { readBody } from '../http/read-body.js';
import type { PersonaPlayer } from './persona-player.js';
import { type PersonaName, personas } from './personas/registry.js';

interface Surroundings {
  /** The number under which the bot writes and calls. */
  readonly line: string;
  readonly player: PersonaPlayer;
}

type HandsetAction = (handset: Handset, request: Request, around: Surroundings) => Promise<void>;

const words = z.strictObject({ text: z.string().trim().min(1).max(1_600) });
const attached = z.strictObject({
  contentType: z.enum(['image/jpeg', 'image/png', 'image/gif', 'application/pdf']),
  content: z.base64().min(1),
});
/** A picture or document may come without words. */
const message = z.union([
  words,
  z.strictObject({ text: z.string().trim().max(1_600).optional(), attachment: attached }),
]);
const speech = words.extend({ confidence: z.number().min(0).max(1).optional() });
const keys = z.strictObject({ keys: z.string().regex(/^[0-9*#]{1,32}$/, 'digits, * and #') });
const names = ['none', ...Object.keys(personas)] as ['none', ...PersonaName[]];
const persona = z.strictObject({ persona: z.enum(names) });
const behaviour = z.strictObject({
  calls: z.enum(['person', 'busy', 'no-answer', 'machine', 'fax', 'unknown', 'failed']).optional(),
  messages: z.enum(['normal', 'landline', 'unreachable', 'blocked', 'unknown-handset', 'filtered']).optional(),
});

/** What the page can do with a handset; each is a route of its own. What is not possible now is an `AppError`. */
export const handsetActions: Readonly<Record<string, HandsetAction>> = {
  text: async (handset, request, { line }) => {
    const body = await readBody(request, message);
    const media = 'attachment' in body ? [readMedia(body.attachment)] : [];
    await handset.text(body.text ?? '', media, line);
  },
  dial: async (handset, _request, { line }) => {
    if (handset.isEngaged) throw new AppError('handset-busy', 'The handset is in a call: hang up first.');
    await handset.dial(line);
  },
  answer: async (handset) => inCall(handset).answer(),
  reject: async (handset) => inCall(handset).reject(),
  speak: async (handset, request) => {
    const { text, ...heard } = await readBody(request, speech);
    await inCall(handset).speak(text, heard);
  },
  'begin-to-speak': async (handset) => inCall(handset).beginToSpeak(),
  press: async (handset, request) => {
    const pressed = await readBody(request, keys);
    await inCall(handset).press(pressed.keys);
  },
  silence: async (handset) => inCall(handset).staySilent(),
  'hang-up': async (handset) => inCall(handset).hangUp(),
  behaviour: async (handset, request) => {
    handset.behaviour = await readBody(request, behaviour);
  },
  persona: async (handset, request, { player }) => {
    const { persona: name } = await readBody(request, persona);
    player.choose(handset, name === 'none' ? undefined : name);
  },
};

function readMedia({ contentType, content }: z.output<typeof attached>) {
  return { contentType, content: Buffer.from(content, 'base64') };
}

function inCall(handset: Handset): Handset {
  if (handset.isEngaged) return handset;
  throw new AppError('handset-idle', 'The handset is in no call: the call may just have ended.');
}
