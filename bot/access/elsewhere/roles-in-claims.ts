import { type Role, roles } from '../role.js';

/** What a claim says, and the role that it makes. */
export type RolePair = readonly [said: string, role: Role];

/** Reads pairs like `bank-agents=agent; bank-it=admin`; undefined where they cannot be read. What is said may hold `=` itself. */
export function readRolePairs(text: string): readonly RolePair[] | undefined {
  const pairs = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map(
      (part) => [part.slice(0, part.lastIndexOf('=')).trim(), part.slice(part.lastIndexOf('=') + 1).trim()] as const,
    );
  const isPair = (pair: readonly [string, string]): pair is RolePair => pair[0] !== '' && isRole(pair[1]);
  return pairs.length > 0 && pairs.every(isPair) ? pairs : undefined;
}

/**
 * The roles that a claim gives: by the pairs, or without any by the roles’ own names. The claim is a text or a list of
 * them; where none has the whole name, dots lead into it, as in `realm_access.roles`.
 */
export function rolesInClaims(claims: Claims, claim: string, pairs: readonly RolePair[] | undefined): readonly Role[] {
  const said = textsOf(claimAt(claims, claim));
  if (!pairs) return roles.filter((role) => said.includes(role));
  return roles.filter((role) => pairs.some(([text, made]) => made === role && said.includes(text)));
}

/** Whether the claim is there at all. */
export function hasClaim(claims: Claims, claim: string): boolean {
  return claimAt(claims, claim) !== undefined;
}

/** What an identity provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>;

function claimAt(claims: Claims, claim: string): unknown {
  if (Object.hasOwn(claims, claim)) return claims[claim];
  return claim
    .split('.')
    .reduce<unknown>((at, name) => (isClaims(at) && Object.hasOwn(at, name) ? at[name] : undefined), claims);
}

function isClaims(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
