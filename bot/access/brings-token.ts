import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'restify';

/** Whether a request brings RINGBACK_API_TOKEN. */
export function bringsToken({ headers }: Request, token: string): boolean {
  const given = /^Bearer (.+)$/u.exec(String(headers.authorization ?? ''))?.[1];
  const [left, right] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
