import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { samePerson } from '../../../dialogs/casework/same-person.js';
import { locales } from '../../../dialogs/vocabulary.js';
import { type Account, freshAccount, roleList, signInName } from '../../access/account.js';
import type { Accounts } from '../../access/accounts.js';
import { givePassword } from '../../access/given-password.js';
import { roles } from '../../access/role.js';
import { route } from '../api-route.js';
import { empty, json } from '../takes.js';
import { who } from '../who.js';

const makeSchema = z.strictObject({
  id: signInName.describe('The name to sign in with.'),
  name: who.describe('How they are called; signs what they do.'),
  roles: roleList.describe('What they are at the bank.'),
  locale: z.enum(locales).optional().describe('The language of their pages; their browser’s unless told.'),
});
const rolesSchema = z.strictObject({ roles: roleList.describe('All that they are from now on.') });

const accountViewSchema = z.object({
  id: z.string().describe('The name to sign in with.'),
  name: z.string().describe('How they are called; signs what they do.'),
  roles: z.array(z.enum(roles)),
  locale: z.enum(locales).optional(),
  passwordIsGiven: z.boolean().describe('They have not chosen one of their own yet.'),
  hasPassword: z.boolean().describe('They sign in with a password of ours, which can be given anew.'),
  closed: z.boolean(),
  login: z.string().optional().describe('As whom they sign in elsewhere.'),
  lockedUntil: z.string().optional().describe('Too many wrong passwords: until then they cannot sign in.'),
});
const givenSchema = z.object({
  account: accountViewSchema,
  password: z.string().describe('The first password; told here and never again.'),
});

/** Who may sign in. */
export const accountRoutes = [
  route({
    method: 'GET',
    path: '/api/accounts',
    does: 'Who may sign in, and as what.',
    right: 'accounts',
    gives: z.array(accountViewSchema),
    answers: '200 and a list of accounts',
    handle: async (_asked, { accounts }) => ({ status: 200, body: (await accounts.all()).map(accountView) }),
  }),
  route({
    method: 'POST',
    path: '/api/accounts',
    does: 'Makes an account. Its password is told here and never again; who signs in with it chooses their own first.',
    right: 'accounts',
    takes: json(makeSchema),
    signs: 'Who makes it.',
    gives: givenSchema,
    answers: '201 and `{ "account", "password" }`; 409 when the name is taken',
    async handle({ body }, { accounts, clock }) {
      await refuseNamesake(body.name, accounts);
      const { password, kept } = await givePassword(clock.now());
      const made = { ...freshAccount, ...body, ...kept };
      await accounts.make(made);
      return { status: 201, body: { account: accountView(made), password } };
    },
  }),
  route({
    method: 'POST',
    path: '/api/accounts/:account/roles',
    does: 'Gives somebody other roles. They hold at once.',
    right: 'accounts',
    takes: json(rolesSchema),
    signs: 'Who gives them.',
    gives: accountViewSchema,
    answers: '200 and the account; 409 for one’s own, or when nobody would look after accounts any more',
    async handle({ params, body: { roles }, signedIn }, { accounts }) {
      if (params.account === signedIn?.accountId)
        throw new AppError('own-roles', 'Nobody gives roles to themselves. Ask another administrator.');
      if (!roles.includes('admin')) await refuseLast(params.account, accounts);
      const account = await accounts.change(params.account, (one) => ({ ...withRolesOfOurs(one), roles }));
      return { status: 200, body: accountView(account) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/accounts/:account/password',
    does: 'Gives somebody a new password, as when they forgot theirs or were locked out. All their sessions end.',
    right: 'accounts',
    takes: empty,
    signs: 'Who gives it.',
    gives: givenSchema,
    answers: '200 and `{ "account", "password" }`',
    async handle({ params }, { accounts, sessions, clock }) {
      const { password, kept } = await givePassword(clock.now());
      const account = await accounts.change(params.account, (one) => ({ ...withPassword(one), ...kept }));
      await sessions.endAllOf(account.id);
      return { status: 200, body: { account: accountView(account), password } };
    },
  }),
  route({
    method: 'POST',
    path: '/api/accounts/:account/close',
    does: 'Lets somebody sign in no more. All their sessions end; what they did stays theirs.',
    right: 'accounts',
    takes: empty,
    signs: 'Who closes it.',
    gives: accountViewSchema,
    answers: '200 and the account; 409 when nobody would look after accounts any more',
    async handle({ params }, { accounts, sessions }) {
      await refuseLast(params.account, accounts);
      const account = await accounts.change(params.account, (one) => ({ ...one, closed: true }));
      await sessions.endAllOf(account.id);
      return { status: 200, body: accountView(account) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/accounts/:account/open',
    does: 'Lets somebody sign in again whose account was closed.',
    right: 'accounts',
    takes: empty,
    signs: 'Who opens it.',
    gives: accountViewSchema,
    answers: '200 and the account',
    async handle({ params }, { accounts }) {
      const account = await accounts.change(params.account, (one) => ({ ...one, closed: false }));
      return { status: 200, body: accountView(account) };
    },
  }),
] as const;

/** Who signs in elsewhere would have two doors, of which only one is closed when they leave. */
function withPassword(account: Account): Account {
  if (!account.password)
    throw new AppError('signs-in-elsewhere', `${account.name} signs in without a password of ours.`);
  if (account.closed) throw new AppError('account-closed', `The account ${account.id} was closed. Open it first.`);
  return account;
}

/** Where they sign in says anew each time what they are. */
function withRolesOfOurs(account: Account): Account {
  if (!account.elsewhere) return account;
  throw new AppError('signs-in-elsewhere', `What ${account.name} is comes from where they sign in. Change it there.`);
}

/** Names sign, and two people who agree to something are told apart by them. */
async function refuseNamesake(name: string, accounts: Accounts): Promise<void> {
  if ((await accounts.all()).some((one) => samePerson(one.name, name)))
    throw new AppError('account-known', `Somebody is called ${name} already. Add what tells the two apart.`);
}

/** Somebody has to be able to make accounts. */
async function refuseLast(id: string, accounts: Accounts): Promise<void> {
  const administrators = (await accounts.all()).filter(
    (one) => one.roles.includes('admin') && !one.closed && !one.demo,
  );
  if (administrators.some((one) => one.id === id) && administrators.length === 1)
    throw new AppError('last-administrator', 'This is the last administrator. Make another one first.');
}

/** An account without what proves whose it is. */
function accountView(account: Account) {
  const { id, name, roles, locale, password, passwordIsGiven, lockedUntil, closed, elsewhere } = account;
  return {
    id,
    name,
    roles,
    locale,
    passwordIsGiven,
    hasPassword: password !== undefined,
    closed,
    ...(elsewhere?.login !== undefined && { login: elsewhere.login }),
    ...(lockedUntil > 0 && { lockedUntil: new Date(lockedUntil).toISOString() }),
  };
}
