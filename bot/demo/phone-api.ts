import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Handset } from '../../adapters/phone/handset.js';
import type { Phone } from '../../adapters/phone/start-phone.js';
import { AppError } from '../../dialogs/app-error.js';
import type { Clock } from '../../dialogs/clock.js';
import { type Answer, answering } from '../api/answer.js';
import { readBody } from '../http/read-body.js';
import { type Log, silentLog } from '../log.js';
import { handsetActions } from './handset-actions.js';
import { HandsetEvents } from './handset-events.js';
import { handsetView } from './handset-view.js';
import { PersonaPlayer, type PlayerOptions } from './persona-player.js';
import { personas } from './personas/registry.js';

/** What the handset page's routes are connected with. */
export interface PhoneApiOptions {
  readonly phone: Phone;
  /** A clock that can be moved on. */
  readonly clock: Clock & { skip(ms: number): void };
  /** The number under which the bot writes and calls. */
  readonly line: string;
  /** What the page asks the rest of the API with. */
  readonly key: string;
  /** Shows a persona what stands open for the party at a number. */
  readonly view: PlayerOptions['view'];
  /** The telephones of the house on which people take calls. */
  readonly desks: () => Promise<readonly { readonly name: string; readonly phone: string }[]>;
  /** How long a persona thinks; 1,200 ms unless told. */
  readonly thinkMs?: number;
  /** Told of what went wrong while a persona acted. */
  readonly onError?: (error: unknown) => void;
  readonly log?: Log;
}

const longestSkip = 31 * 24 * 3_600_000;
const clockSchema = z.strictObject({ advanceMs: z.number().min(0).max(longestSkip) });

/** Mounts what the handset page needs under `/phone/api`; only for the demo, never beside a real telephone line. */
export function mountPhoneApi(server: Server, options: PhoneApiOptions): { close(): void } {
  const { phone, clock, line, key, view, desks, thinkMs = 1_200, onError = () => {}, log = silentLog } = options;
  const player = new PersonaPlayer({ clock, view, thinkMs, onError });
  const events = new HandsetEvents(phone);
  const shown = (handset: Handset) => handsetView(handset, player.personaOf(handset.number));

  server.get(
    '/phone/api/handsets',
    answering(log, async () => {
      const handsets = phone.handsets.map(shown);
      return ok({ now: clock.now(), line, personas: Object.keys(personas), handsets, desks: await desks() });
    }),
  );

  server.get(
    '/phone/api/key',
    answering(log, async () => ok({ key })),
  );

  server.get('/phone/api/events', async (_request: Request, response: Response) => events.connect(response));

  server.get(
    '/phone/api/clock',
    answering(log, async () => ok({ now: clock.now() })),
  );

  server.post(
    '/phone/api/clock',
    answering(log, async (request) => {
      clock.skip((await readBody(request, clockSchema)).advanceMs);
      events.changed();
      return ok({ now: clock.now() });
    }),
  );

  for (const [name, act] of Object.entries(handsetActions)) {
    server.post(
      `/phone/api/handsets/:number/${name}`,
      answering(log, async (request) => {
        const handset = handsetAt(String(request.params.number), phone);
        // It may be new, so that the pages do not watch it yet.
        events.changed();
        await act(handset, request, { line, player });
        return ok(shown(handset));
      }),
    );
  }

  return {
    close() {
      player.close();
      events.close();
    },
  };
}

function handsetAt(number: string, phone: Phone): Handset {
  if (/^\+[1-9]\d{6,14}$/.test(number)) return phone.handset(number);
  throw new AppError('body-wrong', `${number} is no number: write it like +12125550101.`);
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}
