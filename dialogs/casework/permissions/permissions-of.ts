import type { Authorisation, Party } from '../../case.js';
import type { Dossier } from '../dossier.js';
import type { PermissionScope } from './permission.js';

/**
 * Whom a party allows us to ask about them: by their file, and by what they said in conversations. What they said last
 * counts: a no takes back what was given before it.
 */
export function permissionsOf(
  { authorisations = [] }: Pick<Party, 'authorisations'>,
  { permissions }: Pick<Dossier, 'permissions'>,
): readonly Authorisation[] {
  const told = Object.entries(permissions) as [PermissionScope, NonNullable<(typeof permissions)[PermissionScope]>][];
  const isTakenBack = ({ scope, at }: Authorisation) => {
    const said = permissions[scope];
    return said !== undefined && !said.given && Date.parse(at) <= Date.parse(said.saidAt);
  };
  return [
    ...authorisations.filter((one) => !isTakenBack(one)),
    ...told
      .filter(([, { given }]) => given)
      .map(([scope, { toldIn, saidAt, wording = '' }]) => ({
        id: toldIn,
        scope,
        at: saidAt,
        source: 'conversation',
        wording,
      })),
  ];
}
