import type { Authorisation, Party } from '../../case.js';
import type { Handler } from '../handler.js';
import { permissionsOf } from '../permissions/permissions-of.js';
import { openTask } from '../tasks/open-task.js';
import type { PullCommands, PullRefusal } from './pull.js';
import type { Claims, Confirmation, VerifierSource } from './verifier.js';

/** Asking sources about a party. Each time needs the party's own permission for that source; a refusal is kept. */
export const pullHandlers: { readonly [K in keyof PullCommands]: Handler<K> } = {
  'ask-source': (turn, { source, fields, authorisationId, at, by }) => {
    const { party } = turn;
    if (party.birthDate === undefined)
      return { code: 'birth-date-missing', words: 'Nobody can be told apart by name alone. Add the date of birth.' };
    const given = permissionsOf(party, turn.dossier);
    const because = whyNot(given, source, authorisationId, at);
    // What was typed instead of the id of a permission may be anything, and is not kept.
    const known = given.some(({ id }) => id === authorisationId);
    if (because !== undefined || authorisationId === undefined) {
      turn.record({
        kind: 'pull-refused',
        data: { source, because: because ?? 'no-permission', ...(known && { authorisationId }), by },
      });
      return { code: 'pull-refused', words: refusals[because ?? 'no-permission'] };
    }
    const pullId = `p${Object.keys(turn.dossier.pulls).length + 1}`;
    turn.record({ kind: 'pull-asked', data: { pullId, source, fields, authorisationId, by } });
    turn.effect({ kind: 'ask-source', pullId, source, fields, claims: claimsOf(party, party.birthDate) });
    return undefined;
  },
  'source-answered': (turn, { pullId, results }) => {
    const pull = turn.dossier.pulls[pullId];
    if (!pull || pull.came) return undefined;
    const { source } = pull;
    const statuses = Object.fromEntries(
      Object.entries(results).map(([field, { status }]) => [field, status]),
    ) as Partial<Record<keyof typeof results, Confirmation['status']>>;
    turn.record({ kind: 'pull-came', data: { pullId, statuses }, personal: { results } });
    turn.effect({ kind: 'observe' });
    for (const [field, status] of Object.entries(statuses))
      if (status === 'mismatch')
        openTask(turn, { kind: 'source-disagrees', about: `${source}:${field}`, priority: 'P2' });
    return undefined;
  },
};

const refusals: Readonly<Record<PullRefusal, string>> = {
  'no-permission':
    'The party has not allowed this source to be asked. Ask them first, and give the id of their permission.',
  'permission-expired': 'The permission has run out. Ask the party for another.',
  'permission-of-another-scope': 'The permission is for another source. Ask the party for one for this source.',
};

function whyNot(
  given: readonly Authorisation[],
  source: VerifierSource,
  id: string | undefined,
  at: string,
): PullRefusal | undefined {
  const permission = given.find((one) => one.id === id);
  if (!permission) return 'no-permission';
  if (permission.scope !== source) return 'permission-of-another-scope';
  const { expires } = permission;
  return expires !== undefined && Date.parse(expires) <= Date.parse(at) ? 'permission-expired' : undefined;
}

function claimsOf({ name, onFile }: Party, birthDate: string): Claims {
  const { employer, startDate, monthlyIncome } = onFile;
  return { name, birthDate, employer: employer?.name, startDate, monthlyIncome };
}
