import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Phone } from '../../adapters/phone/start-phone.js';
import { AppError } from '../../dialogs/app-error.js';
import type { Clock } from '../../dialogs/clock.js';
import { parseBody } from '../http/parse-body.js';
import { readJson } from '../http/read-json.js';
import { handsetActions, runHandsetAction } from './handset-actions.js';
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
  /** Shows a persona what stands open for the party at a number. */
  readonly view: PlayerOptions['view'];
  /** How long a persona thinks; 1,200 ms unless told. */
  readonly thinkMs?: number;
  /** Told of what went wrong while a persona acted. */
  readonly onError?: (error: unknown) => void;
}

const longestSkip = 31 * 24 * 3_600_000;
const clockSchema = z.strictObject({ advanceMs: z.number().min(0).max(longestSkip) });

/** Mounts what the handset page needs under `/phone/api`; only for the demo, never beside a real telephone line. */
export function mountPhoneApi(server: Server, options: PhoneApiOptions): { close(): void } {
  const { phone, clock, line, view, thinkMs = 1_200, onError = () => {} } = options;
  const player = new PersonaPlayer({ clock, view, thinkMs, onError });
  const events = new HandsetEvents(phone);

  server.get('/phone/api/handsets', async (_request: Request, response: Response) => {
    const handsets = phone.handsets.map((handset) => handsetView(handset, player.personaOf(handset.number)));
    answer(response, 200, { now: clock.now(), line, personas: Object.keys(personas), handsets });
  });

  server.get('/phone/api/events', async (request: Request, response: Response) => events.connect(request, response));

  server.post('/phone/api/clock', async (request: Request, response: Response) =>
    respond(response, async () => {
      clock.skip(parseBody(clockSchema, await readJson(request)).advanceMs);
      events.changed();
      return { now: clock.now() };
    }),
  );

  for (const action of handsetActions) {
    server.post(`/phone/api/handsets/:number/${action}`, async (request: Request, response: Response) =>
      respond(response, async () => {
        const number = String(request.params.number);
        const handset = phone.handsets.find((one) => one.number === number);
        if (!handset) throw new AppError('handset-unknown', `There is no handset ${number}.`);
        await runHandsetAction(action, handset, await readJson(request), { line, player });
        return handsetView(handset, player.personaOf(number));
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

async function respond(response: Response, work: () => Promise<unknown>): Promise<void> {
  try {
    answer(response, 200, await work());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    answer(response, statuses[error.code] ?? 409, { error: { code: error.code, message: error.message } });
  }
}

const statuses: Readonly<Record<string, number>> = {
  'body-too-large': 413,
  'body-not-json': 400,
  'body-invalid': 400,
  'handset-unknown': 404,
};

function answer(response: Response, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(text);
}
