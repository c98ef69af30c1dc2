import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { type Account, accountSchema } from '../../access/account.js';
import { route } from '../api-route.js';
import { json } from '../takes.js';
import { beginSession, refuseForm } from './begin-session.js';
import { sessionSchema } from './signed-in.js';

const demoSchema = z.strictObject({ id: z.string().max(200).describe('One of the demo’s accounts.') });

/** Signing in to the demo by one click. These routes are there with the phone emulator alone, and for its own machine. */
export const demoSessionRoutes = [
  route({
    method: 'GET',
    path: '/api/session/demo',
    does: 'The demo’s fictional people, one of each role, as whom anybody may sign in.',
    right: 'anybody',
    hereAlone: true,
    gives: z.array(accountSchema.pick({ id: true, name: true, roles: true })),
    answers: '200 and a list of `{ "id", "name", "roles" }`',
    async handle(_asked, { accounts }) {
      const open = (await accounts.all()).filter(isOpen);
      return { status: 200, body: open.map(({ id, name, roles }) => ({ id, name, roles })) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/session/demo',
    does: 'Signs in as one of them, without a password.',
    right: 'anybody',
    hereAlone: true,
    takes: json(demoSchema),
    gives: sessionSchema,
    answers: '200 and `{ "csrf" }`, as `POST /api/session`; 404 when there is no such account',
    async handle({ body: { id }, contentType }, parts) {
      refuseForm(contentType);
      const account = await parts.accounts.find(id);
      if (!account || !isOpen(account)) throw new AppError('account-unknown', `The demo has no account ${id}.`);
      return await beginSession(id, parts);
    },
  }),
] as const;

function isOpen({ demo, closed }: Account): boolean {
  return demo && !closed;
}
