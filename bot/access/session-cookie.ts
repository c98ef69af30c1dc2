import type { Request } from 'restify';
import { cookieIn } from '../http/cookies.js';
import { isFromHere } from '../http/is-from-here.js';

const name = 'ringback-session';

/** The secret of a session that a browser sends back. */
export function sessionSecretIn(request: Request): string | undefined {
  return cookieIn(request, name);
}

/** The cookie that a browser keeps of it; an empty secret makes it forget. Only this machine is trusted without TLS. */
export function sessionCookieFor(secret: string, request: Request): string {
  const secure = isFromHere(request) ? '' : '; Secure';
  const age = secret === '' ? '; Max-Age=0' : '';
  return `${name}=${secret}; Path=/; HttpOnly; SameSite=Lax${age}${secure}`;
}
