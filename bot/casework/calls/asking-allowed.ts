import { aboutWhom } from '../../../dialogs/casework/about-whom.js';
import { permissionsOf } from '../../../dialogs/casework/permissions/permissions-of.js';
import type { Desk } from '../dossiers/desk.js';
import type { Place } from '../dossiers/place.js';

/** Whether whom a party is asked about allows it at this moment (ISO 8601); undefined where nobody has to. */
export async function askingAllowed({ file, party }: Place, at: string, desk: Desk): Promise<boolean | undefined> {
  const { role } = party;
  const scope = role === 'employer-hr' ? 'employer' : role === 'colleague' ? 'colleague' : undefined;
  if (scope === undefined) return undefined;
  const about = aboutWhom(file, party);
  const given = about ? permissionsOf(about, await desk.dossier(file.id, about.id)) : [];
  return given.some(
    (one) => one.scope === scope && (one.expires === undefined || Date.parse(one.expires) > Date.parse(at)),
  );
}
