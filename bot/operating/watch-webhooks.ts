import type { Request, Response, Server } from 'restify';
import { paths } from '../../adapters/twilio/addresses.js';
import type { Observer } from './observer.js';

const kinds: ReadonlyMap<string, string> = new Map([
  [paths.sms, 'sms'],
  [paths.smsStatus, 'sms-status'],
  [paths.voice, 'voice'],
  [paths.voiceAnswer, 'voice-answer'],
  [paths.voiceStatus, 'voice-status'],
  ['/api/messages', 'chat'],
]);

/** Has an observer look on while webhooks are answered. It stands before the routes, so that they run within it. */
export function watchWebhooks(server: Server, observer: Observer): void {
  server.pre((request: Request, response: Response, next: () => void) => {
    const { url = '' } = request;
    const mark = url.indexOf('?');
    const name = request.method === 'POST' ? kinds.get(mark === -1 ? url : url.slice(0, mark)) : undefined;
    if (name === undefined) return next();
    const answered = () =>
      new Promise<void>((resolve) => {
        response.once('close', resolve);
        next();
      });
    // Who hung up before the answer was there got none, whatever it was to be.
    const status = () => (response.writableFinished ? String(response.statusCode) : 'none');
    void observer.watch({ kind: 'webhook', name }, answered, () => ({ status: status() }));
  });
}
