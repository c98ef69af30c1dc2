import { aboutOf } from '../audit/about.js';
import { covered } from '../views/masking/covered.js';
import { knownValues, nothingKnown } from '../views/masking/known-values.js';
import type { KnownValues } from '../views/masking/masked-words.js';
import { readReviewId } from '../views/review-id.js';
import { type Answer, isInPieces } from './answer.js';
import type { ApiParts } from './api-parts.js';
import type { ApiRoute, Asked } from './api-route.js';

/** In what they give there is staff, or scripts, and no party. A script that came covered would be written back so. */
const aboutNoParty: readonly ApiRoute['right'][] = ['anybody', 'self', 'accounts', 'audit', 'scripts', 'publish'];

/** An answer as somebody who is signed in gets it: what is personal is covered, unless it is taken out or revealed on purpose. */
export async function forPeople(route: ApiRoute, asked: Asked, answer: Answer, parts: ApiParts): Promise<Answer> {
  const { body, file } = answer;
  const viewer = asked.signedIn?.name;
  if (viewer === undefined || aboutNoParty.includes(route.right)) return answer;
  if (route.takesOut || route.reveals || route.ofOneself) return answer;
  if (file || isInPieces(body) || typeof body !== 'object' || body === null) return answer;
  const known = await knownIn(route, asked, parts);
  return { ...answer, body: covered(plain(body), { viewer, known }) };
}

/** As it is sent. */
function plain(body: object): unknown {
  return JSON.parse(JSON.stringify(body));
}

/** What is known of the case that a request is about. */
export async function knownIn(
  { path }: Pick<ApiRoute, 'path'>,
  { params, query, body }: Asked,
  { store, turns, scripts }: Pick<ApiParts, 'store' | 'turns' | 'scripts'>,
): Promise<KnownValues> {
  const about = aboutOf({ path, params, query, body });
  const id = about.conversation ?? readReviewId(about.review ?? '')?.conversationId;
  const state = id === undefined ? undefined : await turns.state(id);
  const caseId = state?.brief.caseId ?? about.case;
  const file = caseId === undefined ? undefined : await store.getCase(caseId);
  return file ? knownValues(file, state && scripts.get(state.script.id, state.script.version)) : nothingKnown;
}
