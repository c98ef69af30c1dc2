import type { Media } from '../../dialogs/casework/documents/document.js';
import type { TwilioSettings } from './settings.js';
import { redirected } from './twilio-http-client.js';

/** Milliseconds for one file, however slowly it comes. */
const longestWait = 60_000;

/**
 * Fetches a file that came with a message, at most so many bytes of it. Only an address of our own account gets our
 * credentials; where Twilio sends us on to another host, they stay behind. A web page in place of a picture is what
 * something on the way answered, so it counts as not fetched.
 * https://www.twilio.com/docs/messaging/api/media-resource
 */
export async function downloadMedia(
  { url, declared }: Media,
  most: number,
  settings: TwilioSettings,
  timeoutMs = longestWait,
): Promise<Uint8Array> {
  const { accountSid, authToken, apiKey, apiSecret, apiUrl } = settings;
  const address = new URL(url);
  const isOurs = address.pathname.startsWith(`/2010-04-01/Accounts/${accountSid}/Messages/`);
  const isTwilio = address.protocol === 'https:' && address.hostname.endsWith('.twilio.com');
  if (!isOurs || (!isTwilio && !apiUrl)) throw refused(404, 'No address of ours.');
  const login = apiKey && apiSecret ? `${apiKey}:${apiSecret}` : `${accountSid}:${authToken}`;
  const response = await fetch(apiUrl ? redirected(url, apiUrl) : url, {
    headers: { authorization: `Basic ${Buffer.from(login).toString('base64')}` },
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok || !response.body) throw refused(response.status, 'The file was refused.');
  const type = response.headers.get('content-type') ?? '';
  if (isPage(type) && !isPage(declared)) {
    await response.body.cancel();
    throw refused(502, 'A page came in place of the file.');
  }
  return await firstBytes(response.body, most);
}

function isPage(type: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)/iu.test(type);
}

function refused(status: number, words: string): Error {
  return Object.assign(new Error(words), { status });
}

async function firstBytes(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}
