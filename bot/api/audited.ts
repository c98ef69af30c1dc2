import { AppError } from '../../dialogs/app-error.js';
import type { Actor } from '../access/actor.js';
import { aboutOf } from '../audit/about.js';
import type { AuditEntry } from '../audit/audit-entry.js';
import { maskedWords } from '../views/masking/masked-words.js';
import type { Answer } from './answer.js';
import type { ApiParts } from './api-parts.js';
import type { ApiRoute, Asked } from './api-route.js';
import { knownIn } from './for-people.js';

/** Writes down what somebody did over a route, before it is answered; what was only seen soon after. */
export async function audited(
  route: ApiRoute,
  asked: Asked,
  actor: Actor | undefined,
  answer: Answer,
  parts: ApiParts,
): Promise<void> {
  const { audit, sessions, accounts } = parts;
  // Whether somebody is at their desk is nobody’s to look up.
  if (answer.status >= 400 || route.ofOneself) return;
  if (route.right === 'anybody') {
    const begun = answer.session ? await sessions.open(answer.session, true) : undefined;
    const account = begun && (await accounts.find(begun.accountId));
    if (account) await audit.write(entryOf(route, 'signed-in', { accountId: account.id, name: account.name }));
    else if (route.path.endsWith('/callback')) await audit.write(entryOf(route, 'sign-in-failed'));
    return;
  }
  const deed = deedOf(route, answer);
  // Whoever runs the installation brings its key and is nobody by name: what they take out is written down all the same.
  if (!actor?.person && deed !== 'exported' && deed !== 'revealed') return;
  const about = await wholeAbout(aboutOf({ path: route.path, ...asked }), parts);
  if (deed === 'saw') {
    if (Object.keys(about).length > 0 || route.right === 'audit')
      audit.noteLook(entryOf(route, deed, actor?.person, about));
    return;
  }
  const why = route.reveals ? await whyRevealed(route, asked, parts) : await whyTaken(route, asked, parts);
  await audit.write({ ...entryOf(route, deed, actor?.person, about), ...why });
}

/** Writes down that somebody failed to sign in, to whose account if there is one: what else was typed may be a password. */
export async function auditedFailure(route: ApiRoute, asked: Asked, error: unknown, parts: ApiParts): Promise<void> {
  const isSignIn = route.right === 'anybody' && route.method === 'POST' && error instanceof AppError;
  if (!isSignIn || error.code === 'body-wrong') return;
  const { name } = asked.body as { readonly name?: string };
  const account = name === undefined ? undefined : await parts.accounts.find(name);
  await parts.audit.write(entryOf(route, 'sign-in-failed', account && { accountId: account.id, name: account.name }));
}

function deedOf(route: ApiRoute, { session }: Answer): AuditEntry['deed'] {
  if (route.takesOut) return 'exported';
  if (route.reveals) return 'revealed';
  if (route.method === 'GET') return 'saw';
  return session === '' ? 'signed-out' : 'changed';
}

function entryOf(
  { method, path, right }: ApiRoute,
  deed: AuditEntry['deed'],
  person?: { readonly accountId: string; readonly name: string },
  about: AuditEntry['about'] = {},
): AuditEntry {
  return {
    deed,
    ...(person && { account: person.accountId, name: person.name }),
    right,
    route: `${method} ${path}`,
    about,
  };
}

/** Why something was taken out, where somebody said so. */
async function whyTaken(route: ApiRoute, asked: Asked, parts: ApiParts): Promise<Pick<AuditEntry, 'reason'>> {
  const { reason } = (asked.query ?? {}) as { reason?: string };
  if (!route.takesOut || reason === undefined) return {};
  return { reason: maskedWords(reason, await knownIn(route, asked, parts)) };
}

/** What was revealed and why. Somebody may write into a reason what they look at. */
async function whyRevealed(
  route: ApiRoute,
  asked: Asked,
  parts: ApiParts,
): Promise<Pick<AuditEntry, 'field' | 'reason'>> {
  const { field, seq, reason } = asked.body as { field?: string; seq?: number; reason: string };
  return { field: field ?? `words of event ${seq}`, reason: maskedWords(reason, await knownIn(route, asked, parts)) };
}

/** Who asks about a case wants the conversations about it as well. */
async function wholeAbout(about: AuditEntry['about'], { turns }: ApiParts): Promise<AuditEntry['about']> {
  const { conversation } = about;
  const brief = conversation === undefined ? undefined : (await turns.state(conversation))?.brief;
  return brief ? { ...about, case: brief.caseId, party: brief.partyId } : about;
}
