import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'restify';
import { AppError } from '../../dialogs/app-error.js';
import type { Account } from './account.js';
import type { Accounts } from './accounts.js';
import type { Actor } from './actor.js';
import { bringsKey, type Key } from './key.js';
import type { Right } from './right.js';
import { rightsIn } from './role.js';
import { secretIn } from './session-cookie.js';
import type { Session, Sessions } from './sessions.js';

/** What finds out who asks. */
export interface AccessParts {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  /** Whether the phone emulator runs: without it the demo’s people have nothing to open. */
  readonly demo: boolean;
  /** What programs bring instead of signing in. */
  readonly keys: readonly Key[];
}

/** Somebody who is signed in. */
export interface SignedIn {
  readonly account: Account;
  readonly session: Session;
  readonly secret: string;
}

/** Finds out who asks the API, and what they may do. */
export class Access {
  readonly #parts: AccessParts;

  constructor(parts: AccessParts) {
    this.#parts = parts;
  }

  /**
   * Who asks: a program that brings a key, or who is signed in. Rejects with `signed-out` for everybody else, and with `foreign-page` where another site’s page asks in
   * somebody’s name.
   */
  async actorOf(request: Request): Promise<Actor> {
    const { keys } = this.#parts;
    const key = keys.find((one) => bringsKey(request, one));
    if (key) return { rights: key.rights };
    const signedIn = await this.signedIn(request);
    if (signedIn) {
      refuseForeignPage(request, signedIn.session);
      return personOf(signedIn);
    }
    throw new AppError(
      'signed-out',
      'Sign in first. A program sends a token: Authorization: Bearer RINGBACK_API_TOKEN.',
    );
  }

  /** Whether who asked once, and was signed in, may still; asking so keeps nobody signed in. */
  async mayStill(request: Request, right: Right): Promise<boolean> {
    const signedIn = await this.signedIn(request, true);
    return signedIn !== undefined && personOf(signedIn).rights.has(right);
  }

  /** Who is signed in by the cookie of a request. A page that brings itself up to date is not somebody who is still there. */
  async signedIn(
    request: Request,
    isByItself = request.headers['x-by-itself'] !== undefined,
  ): Promise<SignedIn | undefined> {
    const { accounts, sessions, demo } = this.#parts;
    const secret = secretIn(request, 'session');
    if (secret === undefined) return undefined;
    const session = await sessions.open(secret, isByItself);
    const account = session && (await accounts.find(session.accountId));
    if (!session || !account || account.closed || (account.demo && !demo)) return undefined;
    return { account, session, secret };
  }
}

/** Who knows their password from somebody else chooses their own before anything else. */
function personOf({ account: { id, name, roles, passwordIsGiven }, secret }: SignedIn): Actor {
  const rights = passwordIsGiven ? onlyOneself : rightsIn(roles);
  return { rights, person: { name, accountId: id, secret } };
}

const onlyOneself: ReadonlySet<Right> = new Set<Right>(['self']);

/** A cookie comes along also when another site’s page asks; what only our pages know does not. */
function refuseForeignPage(request: Request, { csrf }: Session): void {
  if (request.method === 'GET' || isSame(String(request.headers['x-csrf-token'] ?? ''), csrf)) return;
  throw new AppError('foreign-page', 'This page is out of date. Load it again and repeat the last step.');
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
