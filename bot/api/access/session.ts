import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { signInName } from '../../access/account.js';
import { refuseWeak } from '../../access/chosen-password.js';
import { hashPassword, longestPassword } from '../../access/password.js';
import type { Right } from '../../access/right.js';
import { rightsIn } from '../../access/role.js';
import { signIn } from '../../access/sign-in.js';
import { route } from '../api-route.js';
import { empty, json } from '../takes.js';
import { beginSession, refuseForm } from './begin-session.js';
import { sessionSchema, signedInSchema, waysSchema } from './signed-in.js';

const password = z.string().max(longestPassword);
const signInSchema = z.strictObject({
  name: signInName.describe('The name to sign in with; case does not count.'),
  password: password.describe('The password.'),
});
const passwordSchema = z.strictObject({
  current: password.describe('The one until now.'),
  chosen: password.describe('The new one: 15 characters or more.'),
});

/** Signing in and out. */
export const sessionRoutes = [
  route({
    method: 'POST',
    path: '/api/session',
    does: 'Signs somebody in: the answer sets a cookie that lasts half an hour after the last request, and a working day at most.',
    right: 'anybody',
    takes: json(signInSchema),
    gives: sessionSchema,
    answers:
      '200 and `{ "csrf" }`, which goes into the header `x-csrf-token` of every later POST; 401 when name and password do not fit, 429 after too many wrong ones from one address',
    async handle({ body, contentType, address }, { accounts, sessions, signInTries, clock }) {
      refuseForm(contentType);
      await signInTries.begin(address);
      const { id } = await signIn(body.name, body.password, { accounts, clock });
      await signInTries.succeeded(address);
      return await beginSession(id, { sessions });
    },
  }),
  route({
    method: 'GET',
    path: '/api/session/ways',
    does: 'How somebody may sign in here besides with a password.',
    right: 'anybody',
    gives: waysSchema,
    answers: '200 and `{ "elsewhere", "demo" }`',
    handle: async (_asked, { signInWays }) => ({ status: 200, body: signInWays }),
  }),
  route({
    method: 'GET',
    path: '/api/session',
    does: 'Who is signed in, and what they may do.',
    right: 'self',
    gives: signedInSchema,
    answers: '200 and `{ "account", "rights", "csrf" }`; 401 when nobody is',
    async handle({ signedIn }, { accounts, sessions }) {
      const account = signedIn && (await accounts.find(signedIn.accountId));
      const session = signedIn && (await sessions.open(signedIn.secret, true));
      if (!account || !session) throw new AppError('signed-out', 'Nobody is signed in here.');
      const { id, name, roles, locale, passwordIsGiven } = account;
      const rights: Right[] = passwordIsGiven ? ['self'] : [...rightsIn(roles)];
      return {
        status: 200,
        body: { account: { id, name, roles, locale, passwordIsGiven }, rights, csrf: session.csrf },
      };
    },
  }),
  route({
    method: 'POST',
    path: '/api/session/end',
    does: 'Signs out.',
    right: 'self',
    takes: empty,
    answers: '200',
    async handle({ signedIn }, { sessions }) {
      if (signedIn) await sessions.end(signedIn.secret);
      return { status: 200, body: {}, session: '' };
    },
  }),
  route({
    method: 'POST',
    path: '/api/session/password',
    does: 'Chooses another password for oneself. Every other session of one’s own ends.',
    right: 'self',
    takes: json(passwordSchema),
    gives: sessionSchema,
    answers:
      '200 and `{ "csrf" }` of the new session; 400 when it is too easy to guess, 401 when the one until now is wrong',
    async handle({ body: { current, chosen }, signedIn }, { accounts, sessions, clock }) {
      const found = signedIn && (await accounts.find(signedIn.accountId));
      if (!found) throw new AppError('signed-out', 'Nobody is signed in here.');
      if (!found.password) throw new AppError('signs-in-elsewhere', 'You sign in without a password of ours.');
      // Whoever sits down at somebody's page may not try more often than at the door.
      const account = await signIn(found.id, current, { accounts, clock });
      refuseWeak(chosen, account);
      if (chosen === current) throw new AppError('password-weak', 'Choose another one than until now.');
      const hash = await hashPassword(chosen);
      await accounts.change(account.id, (one) => ({ ...one, password: hash, passwordIsGiven: false, givenUntil: 0 }));
      await sessions.endAllOf(account.id);
      return await beginSession(account.id, { sessions });
    },
  }),
] as const;
