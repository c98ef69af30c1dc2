import { redirected } from './redirecting-http-client.js';
import type { TwilioSettings } from './settings.js';

/**
 * Fetches a file that came with a message, at most so many bytes of it. Only an address of our own account gets our
 * credentials; where Twilio sends us on to another host, they stay behind.
 * https://www.twilio.com/docs/messaging/api/media-resource
 */
export async function downloadMedia(url: string, most: number, settings: TwilioSettings): Promise<Uint8Array> {
  const { accountSid, authToken, apiKey, apiSecret, apiUrl } = settings;
  const address = new URL(url);
  const isOurs = address.pathname.startsWith(`/2010-04-01/Accounts/${accountSid}/Messages/`);
  const isTwilio = address.protocol === 'https:' && address.hostname.endsWith('.twilio.com');
  if (!isOurs || (!isTwilio && !apiUrl)) throw Object.assign(new Error('No address of ours.'), { status: 404 });
  const login = apiKey && apiSecret ? `${apiKey}:${apiSecret}` : `${accountSid}:${authToken}`;
  const response = await fetch(apiUrl ? redirected(url, apiUrl) : url, {
    headers: { authorization: `Basic ${Buffer.from(login).toString('base64')}` },
  });
  if (!response.ok || !response.body)
    throw Object.assign(new Error('The file was refused.'), { status: response.status });
  return await firstBytes(response.body, most);
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
