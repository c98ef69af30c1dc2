import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import type { SignInElsewhere } from '../../access/elsewhere/sign-in-elsewhere.js';
import { route } from '../api-route.js';

/** Where people are sent afterwards: one page of ours, and never an address that came with the request. */
const home = '/';

/** Signing in elsewhere, by OpenID Connect. A browser goes to these addresses; no page asks them. */
export const oidcSessionRoutes = [
  route({
    method: 'GET',
    path: '/api/session/oidc',
    does: 'Sends a browser to where people sign in, as `RINGBACK_OIDC_ISSUER` says.',
    right: 'anybody',
    answers: '303 to there; 404 when nobody signs in elsewhere',
    async handle(_asked, { elsewhere }) {
      return await orHome(async () => {
        const { address, secret } = await known(elsewhere).begin();
        return { status: 303, body: {}, location: address, signingIn: secret };
      });
    },
  }),
  route({
    method: 'GET',
    path: '/api/session/oidc/callback',
    does: 'Where they come back to. Makes an account at the first time, and gives it the roles that it has now.',
    right: 'anybody',
    query: z.looseObject({}),
    answers:
      '303 to the pages, signed in; or to `/?sign-in=CODE`: `elsewhere-no-role`, `elsewhere-closed`, `elsewhere-expired`, `elsewhere-failed`, `elsewhere-silent`',
    async handle({ query, signingIn }, { elsewhere, sessions }) {
      return await orHome(async () => {
        const { id } = await known(elsewhere).end(query as Readonly<Record<string, string>>, signingIn);
        const { secret } = await sessions.begin(id);
        return { status: 303, body: {}, location: home, session: secret, signingIn: '' };
      });
    },
  }),
] as const;

function known(elsewhere: SignInElsewhere | undefined): SignInElsewhere {
  if (elsewhere) return elsewhere;
  throw new AppError('elsewhere-unknown', 'Nobody signs in elsewhere here. Set RINGBACK_OIDC_ISSUER.');
}

/** A browser shows a page, not JSON: the page says what went wrong. */
async function orHome<A extends object>(signingIn: () => Promise<A>) {
  try {
    return await signingIn();
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'elsewhere-unknown') throw error;
    return { status: 303, body: {}, location: `${home}?sign-in=${error.code}`, signingIn: '' };
  }
}
