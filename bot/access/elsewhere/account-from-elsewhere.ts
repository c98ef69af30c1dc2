import { createHash } from 'node:crypto';
import { AppError } from '../../../dialogs/app-error.js';
import { samePerson } from '../../../dialogs/casework/same-person.js';
import { who } from '../../api/who.js';
import { type Account, freshAccount } from '../account.js';
import type { Accounts } from '../accounts.js';
import type { Role } from '../role.js';
import type { Claims } from './roles-in-claims.js';

/** Who signed in elsewhere. */
export interface Stranger {
  readonly issuer: string;
  /** Never another person’s there, whatever they are called. */
  readonly subject: string;
  readonly claims: Claims;
  readonly roles: readonly Role[];
}

/**
 * The account of somebody who signed in elsewhere, with the roles that they have now; made at the first time. It is found
 * by what the provider never gives to another, since a name that is free there may be somebody’s here. What they are
 * called stays as it was: it signs.
 */
export async function accountFromElsewhere(stranger: Stranger, accounts: Accounts): Promise<Account> {
  const id = idOf(stranger);
  const roles = [...stranger.roles];
  const again = () => accounts.change(id, (one) => ({ ...one, roles }));
  if (await accounts.find(id)) return await again();
  const login = firstText(stranger.claims, ['preferred_username', 'email']);
  const elsewhere = { issuer: stranger.issuer, subject: stranger.subject, ...(login !== undefined && { login }) };
  const name = await freeName(stranger, login, accounts);
  const account = { ...freshAccount, id, name, roles, elsewhere };
  try {
    await accounts.make(account);
    return account;
  } catch (error) {
    // The same person, in two windows at once.
    if (error instanceof AppError && error.code === 'account-known') return await again();
    throw error;
  }
}

/** The id of their account, whether it is there or not. No name to sign in with holds a colon, so that none is like it. */
export function idOf({ issuer, subject }: Pick<Stranger, 'issuer' | 'subject'>): string {
  return `oidc:${createHash('sha256').update(`${issuer} ${subject}`).digest('hex').slice(0, 32)}`;
}

/** Two people of one name are told apart by the one they sign in with. */
async function freeName(stranger: Stranger, login: string | undefined, accounts: Accounts): Promise<string> {
  const others = await accounts.all();
  const name = firstText(stranger.claims, ['name']) ?? login ?? stranger.subject;
  const candidates = [name, `${name} (${login ?? stranger.subject})`].map(fitting);
  const free = candidates.find(
    (one) => who.safeParse(one).success && !others.some((other) => samePerson(other.name, one)),
  );
  return free ?? idOf(stranger);
}

function fitting(name: string): string {
  return [...name.trim()].slice(0, 80).join('').trim();
}

function firstText(claims: Claims, names: readonly string[]): string | undefined {
  return names.map((name) => claims[name]).find((one): one is string => typeof one === 'string' && one.trim() !== '');
}
