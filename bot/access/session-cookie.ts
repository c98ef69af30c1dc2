import type { Request } from 'restify';
import { cookieIn } from '../http/cookies.js';
import { isFromHere } from '../http/is-from-here.js';

/** What a browser keeps for us: who is signed in, and meanwhile who is about to sign in elsewhere. */
const cookies = {
  session: { name: 'ringback-session', age: undefined },
  signingIn: { name: 'ringback-signing-in', age: 600 },
} as const;

/** A secret that we keep in a browser. */
export type KeptSecret = keyof typeof cookies;

/**
 * The secret that a browser sends back. Over TLS its name begins with `__Host-`, which browsers let nobody set but this
 * very host; without TLS only this machine is heard. Source: RFC 6265bis §4.1.3.2.
 */
export function secretIn(request: Request, kept: KeptSecret): string | undefined {
  const { name } = cookies[kept];
  return cookieIn(request, `__Host-${name}`) ?? (isFromHere(request) ? cookieIn(request, name) : undefined);
}

/** The cookie that a browser keeps of it; an empty secret makes it forget. Only this machine is trusted without TLS. */
export function cookieFor(kept: KeptSecret, secret: string, request: Request): string {
  const { name, age } = cookies[kept];
  const lasts = secret === '' ? '; Max-Age=0' : age === undefined ? '' : `; Max-Age=${age}`;
  const [prefix, secure] = isFromHere(request) ? ['', ''] : ['__Host-', '; Secure'];
  return `${prefix}${name}=${secret}; Path=/; HttpOnly; SameSite=Lax${lasts}${secure}`;
}
