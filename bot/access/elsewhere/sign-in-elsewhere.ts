import type { Configuration } from 'openid-client';
import { AppError } from '../../../dialogs/app-error.js';
import type { Log } from '../../log.js';
import type { Account } from '../account.js';
import type { Accounts } from '../accounts.js';
import type { Sessions } from '../sessions.js';
import { accountFromElsewhere, idOf } from './account-from-elsewhere.js';
import { newOneTimeSecret, oneTimeValues } from './one-time-values.js';
import type { Provider } from './provider.js';
import { type Claims, hasClaim, rolesInClaims } from './roles-in-claims.js';

/** What signing in elsewhere works with. */
export interface SignInElsewhereParts {
  readonly provider: Provider;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly log: Log;
}

/** Seconds for an answer of the provider. */
const patience = 10;

/** Signs people in by OpenID Connect: the authorization code flow with PKCE, state and nonce. */
export class SignInElsewhere {
  readonly #parts: SignInElsewhereParts;
  #found: Promise<Configuration> | undefined;

  constructor(parts: SignInElsewhereParts) {
    this.#parts = parts;
  }

  /** Where to send a browser, and what it keeps until it comes back. Rejects with `elsewhere-silent`. */
  async begin(): Promise<{ readonly address: string; readonly secret: string }> {
    const { callback, scope } = this.#parts.provider;
    const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client');
    const secret = newOneTimeSecret();
    const { state, nonce, verifier } = oneTimeValues(secret);
    const address = buildAuthorizationUrl(await this.#configuration(), {
      redirect_uri: callback.href,
      scope,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, secret };
  }

  /**
   * The account of who came back with this query. Rejects with `elsewhere-expired` where this browser did not ask,
   * `elsewhere-failed` where the provider says no, `elsewhere-no-role` for somebody without a role, and
   * `elsewhere-closed` where an administrator closed the account.
   */
  async end(query: Readonly<Record<string, string>>, secret: string | undefined): Promise<Account> {
    if (secret === undefined) throw new AppError('elsewhere-expired', 'Begin to sign in again: it took too long.');
    const { provider, accounts, sessions } = this.#parts;
    const { issuer, subject, claims } = await this.#claims(query, secret);
    const roles = rolesInClaims(claims, provider.rolesClaim, provider.rolePairs);
    if (roles.length === 0) {
      await sessions.endAllOf(idOf({ issuer, subject }));
      throw new AppError('elsewhere-no-role', 'You have no role here yet. Ask who looks after accounts.');
    }
    const account = await accountFromElsewhere({ issuer, subject, claims, roles }, accounts);
    if (account.closed)
      throw new AppError('elsewhere-closed', 'Your account was closed. Ask who looks after accounts.');
    return account;
  }

  /** What the provider says of who came back; what it does not say at once is asked for. */
  async #claims(query: Readonly<Record<string, string>>, secret: string) {
    const { callback, rolesClaim } = this.#parts.provider;
    const { authorizationCodeGrant, fetchUserInfo } = await import('openid-client');
    const configuration = await this.#configuration();
    const { state, nonce, verifier } = oneTimeValues(secret);
    const came = new URL(callback);
    came.search = new URLSearchParams(query).toString();
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    try {
      const tokens = await authorizationCodeGrant(configuration, came, checks);
      const claims = tokens.claims();
      if (!claims) throw new TypeError('no claims');
      const { iss: issuer, sub: subject } = claims;
      const asksMore = !hasClaim(claims, rolesClaim) && configuration.serverMetadata().userinfo_endpoint !== undefined;
      const more: Claims = asksMore ? await fetchUserInfo(configuration, tokens.access_token, subject) : {};
      return { issuer, subject, claims: { ...more, ...claims } as Claims };
    } catch (cause) {
      this.#parts.log.error('sign-in-elsewhere', { code: codeOf(cause) });
      throw new AppError('elsewhere-failed', 'Signing in did not work. Try again, or ask who runs this.', { cause });
    }
  }

  /** Asked for when somebody first signs in: a provider that is away keeps no server from starting. */
  async #configuration(): Promise<Configuration> {
    this.#found ??= this.#discover();
    try {
      return await this.#found;
    } catch (cause) {
      this.#found = undefined;
      this.#parts.log.error('sign-in-elsewhere', { code: codeOf(cause) });
      throw new AppError('elsewhere-silent', 'Where you sign in does not answer. Try again in a moment.', { cause });
    }
  }

  async #discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#parts.provider;
    const { allowInsecureRequests, clockTolerance, discovery } = await import('openid-client');
    const metadata = { client_secret: clientSecret, [clockTolerance]: 30 };
    // The setting allows plain HTTP on this machine alone.
    const execute = issuer.protocol === 'http:' ? [allowInsecureRequests] : [];
    return await discovery(issuer, clientId, metadata, undefined, { execute, timeout: patience });
  }
}

/** Never the message: it may quote what came. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error
    ? String(error.code)
    : error instanceof Error
      ? error.name
      : 'unknown';
}
