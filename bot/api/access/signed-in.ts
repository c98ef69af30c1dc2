import { z } from 'zod';
import { locales } from '../../../dialogs/vocabulary.js';
import { type Right, rights } from '../../access/right.js';
import { roles } from '../../access/role.js';

/** A session that has begun. */
export const sessionSchema = z.object({
  csrf: z.string().describe('Goes into the header `x-csrf-token` of every later POST.'),
});

/** Who is signed in. */
export const signedInSchema = sessionSchema.extend({
  account: z.object({
    id: z.string(),
    name: z.string().describe('What they do is signed with it.'),
    roles: z.array(z.enum(roles)),
    locale: z.enum(locales).optional().describe('The language that they read.'),
    passwordIsGiven: z.boolean().describe('Somebody else knows it: another one has to be chosen first.'),
  }),
  rights: z.array(z.enum(Object.keys(rights) as readonly Right[])),
});

/** How somebody may sign in besides with a password. */
export const waysSchema = z.object({
  elsewhere: z.boolean().describe('By OpenID Connect: a browser goes to `/api/session/oidc`.'),
  demo: z.boolean().describe('By one click, as one of the demo’s people (`/api/session/demo`).'),
});
