import type { Request } from 'restify';
import { isFromHere } from '../http/is-from-here.js';
import { bringsToken } from './brings-token.js';
import type { Right } from './right.js';

/** What a program brings instead of signing in. */
export interface Key {
  readonly token: string;
  readonly rights: ReadonlySet<Right>;
  /** Opens nothing to who comes from another machine. */
  readonly hereAlone: boolean;
}

/** Whether a request brings it, from where it holds. */
export function bringsKey(request: Request, { token, hereAlone }: Key): boolean {
  return bringsToken(request, token) && (!hereAlone || isFromHere(request));
}
