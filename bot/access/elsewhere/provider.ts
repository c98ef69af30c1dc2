import type { Settings } from '../../settings.js';
import { type RolePair, readRolePairs } from './roles-in-claims.js';

/** Where people sign in, and how roles come of it. */
export interface Provider {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly rolesClaim: string;
  /** Without them the claim says roles by their own names. */
  readonly rolePairs: readonly RolePair[] | undefined;
  /** Where it sends people back to. */
  readonly callback: URL;
}

/** The one that the settings name, if they do; `pagesUrl` is where people open the pages. */
export function providerOf(settings: Settings, pagesUrl: string): Provider | undefined {
  const { RINGBACK_OIDC_ISSUER: issuer, RINGBACK_OIDC_CLIENT_ID: id, RINGBACK_OIDC_CLIENT_SECRET: secret } = settings;
  if (issuer === undefined || id === undefined || secret === undefined) return undefined;
  const pairs = settings.RINGBACK_OIDC_ROLES;
  return {
    issuer: new URL(issuer),
    clientId: id,
    clientSecret: secret,
    scope: settings.RINGBACK_OIDC_SCOPE,
    rolesClaim: settings.RINGBACK_OIDC_ROLES_CLAIM,
    rolePairs: pairs === undefined ? undefined : readRolePairs(pairs),
    callback: new URL(`${pagesUrl.replace(/\/$/u, '')}/api/session/oidc/callback`),
  };
}
