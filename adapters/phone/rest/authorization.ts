import { createHash, timingSafeEqual } from 'node:crypto';
import type { Exchange } from '../exchange.js';
import { RestError } from './rest-answer.js';

/** Refuses a request that does not come with the account's token or its API key, by HTTP basic authentication. */
export function requireAccount({ settings }: Exchange, authorization = ''): void {
  const [scheme = '', encoded = ''] = authorization.split(' ');
  const given = scheme.toLowerCase() === 'basic' ? Buffer.from(encoded, 'base64').toString('utf8') : '';
  const { accountSid, authToken, apiKey } = settings;
  const accepted = [`${accountSid}:${authToken}`, ...(apiKey ? [`${apiKey.sid}:${apiKey.secret}`] : [])];
  if (!accepted.some((credentials) => same(credentials, given))) {
    throw new RestError(401, 20_003, 'Authenticate');
  }
}

function same(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
