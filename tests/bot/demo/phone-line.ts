import { createServer, type Server } from 'restify';
import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { type Phone, startPhone } from '../../../adapters/phone/start-phone.js';
import { demoLine } from '../../../bot/demo/demo-cases.js';
import type { PersonaView } from '../../../bot/demo/personas/persona.js';
import { mountPhoneApi } from '../../../bot/demo/phone-api.js';

/** The emulator with the handset page's routes, and in the bot's place a line that answers everything with one TwiML. */
export interface PhoneLine {
  readonly url: string;
  readonly phone: Phone;
  readonly clock: ManualClock;
  /** What the line was told, as form fields. */
  readonly heard: URLSearchParams[];
  close(): Promise<void>;
}

/** Starts a line. `twiml` is the answer to every webhook; `view` is what personas see. */
export async function startPhoneLine(twiml: string, view?: () => PersonaView | undefined): Promise<PhoneLine> {
  const clock = new ManualClock(Date.parse('2026-03-03T15:14:00Z'));
  const heard: URLSearchParams[] = [];
  const server = createServer();
  for (const path of ['/sms', '/voice']) {
    server.post(path, async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      heard.push(new URLSearchParams(Buffer.concat(chunks).toString()));
      response.writeHead(200, { 'content-type': 'text/xml' });
      response.end(twiml);
    });
  }
  const url = await listening(server);
  const phone = await startPhone({
    clock,
    accountSid: `AC${'0'.repeat(32)}`,
    authToken: 'secret',
    numbers: { [demoLine]: { smsUrl: `${url}/sms`, voiceUrl: `${url}/voice` } },
  });
  clock.settleWith(() => phone.settle());
  const movable = {
    now: () => clock.now(),
    schedule: (at: number, task: () => void) => clock.schedule(at, task),
    skip: (ms: number) => void clock.advance(ms),
  };
  const api = mountPhoneApi(server, {
    phone,
    clock: movable,
    line: demoLine,
    key: 'the key of the page',
    view: async () => view?.(),
    desks: async () => [],
    thinkMs: 1_000,
  });
  return {
    url,
    phone,
    clock,
    heard,
    async close() {
      api.close();
      await phone.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      });
    },
  };
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
}
