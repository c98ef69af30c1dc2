import type { Request, Response, Server } from 'restify';
import { paths, type TwilioPath } from './addresses.js';
import type { TwilioSettings } from './settings.js';
import { checkSignature } from './signature.js';
import type { ErrorListener, TurnLogic, TwilioAdapter } from './twilio-adapter.js';
import type { WebhookReply } from './webhook.js';

// 10,000 characters of Chinese or emoji take 90 to 120 KB once they are percent-encoded.
const longestBody = 256 * 1024;

/** What the webhooks are connected with. */
export interface TwilioMount {
  readonly sms: Pick<TwilioAdapter, 'process'>;
  readonly voice: Pick<TwilioAdapter, 'process'>;
  readonly settings: TwilioSettings;
  readonly logic: TurnLogic;
  /** Told that a webhook was refused, and nothing else of it. */
  readonly onRefused?: ErrorListener;
}

/**
 * Mounts Twilio's webhooks. They read the body themselves, since signatures are over what came over the wire: mount no
 * body parser before them. A wrong signature is answered with 403.
 */
export function mountTwilio(server: Server, mount: TwilioMount): void {
  const channels: Readonly<Record<TwilioPath, TwilioMount['sms']>> = {
    [paths.sms]: mount.sms,
    [paths.smsStatus]: mount.sms,
    [paths.voice]: mount.voice,
    [paths.voiceAnswer]: mount.voice,
    [paths.voiceStatus]: mount.voice,
  };
  for (const path of Object.values(paths)) {
    server.post(path, async (request: Request, response: Response) => {
      const reply = await receive(request, path, channels[path], mount);
      const headers = { 'content-type': reply.contentType, 'content-length': Buffer.byteLength(reply.body) };
      response.writeHead(reply.status, reply.status === 413 ? { ...headers, connection: 'close' } : headers);
      response.end(reply.body);
    });
  }
}

async function receive(
  request: Request,
  path: TwilioPath,
  channel: TwilioMount['sms'],
  mount: TwilioMount,
): Promise<WebhookReply> {
  const body = await readBody(request);
  if (body === undefined) return refused(413, 'twilio-webhook-too-large', mount);
  const url = request.url ?? '';
  const params = checkSignature(
    {
      url,
      body,
      contentType: header(request, 'content-type'),
      signature: header(request, 'x-twilio-signature'),
    },
    mount.settings,
  );
  if (!params) return refused(403, 'twilio-signature-wrong', mount);
  const mark = url.indexOf('?');
  const query = new URLSearchParams(mark === -1 ? '' : url.slice(mark + 1));
  const idempotencyToken = header(request, 'i-twilio-idempotency-token');
  return channel.process({ path, query, params, ...(idempotencyToken && { idempotencyToken }) }, mount.logic);
}

function refused(status: number, code: string, mount: TwilioMount): WebhookReply {
  mount.onRefused?.(code);
  return { status, contentType: 'text/plain', body: '' };
}

function header(request: Request, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/**
 * The body as text; undefined when it is longer than any webhook, or broke off. Reads by events, since an iterator over
 * the stream costs more than the whole rest of reading.
 */
function readBody(request: Request): Promise<string | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      // The rest is read and dropped, since a closed socket would swallow the answer.
      if (length <= longestBody) chunks.push(chunk);
    });
    request.once('end', () => resolve(length > longestBody ? undefined : Buffer.concat(chunks).toString('utf8')));
    request.once('error', () => resolve(undefined));
    request.once('close', () => resolve(undefined));
  });
}
