import { standingValues } from '../../../dialogs/engine/asking/standing-values.js';
import { filledSnippet, type Snippet, tellsOfLoan } from '../../../dialogs/snippets/snippet.js';
import { knownState } from '../../turn/known-state.js';
import type { ReviewParts } from '../review-parts.js';

/**
 * What `by` may write to a party at a stroke, in the party’s language. What tells of a loan is left out until they proved
 * who they are. Rejects with `conversation-unknown`.
 */
export async function snippetsFor(
  id: string,
  by: string,
  { turns, snippets }: Pick<ReviewParts, 'turns'> & { readonly snippets: readonly Snippet[] },
) {
  const { brief, locale, session } = await knownState(id, turns);
  const values = { ...standingValues(brief, locale), agent: by };
  return snippets
    .filter((snippet) => session?.identified || !tellsOfLoan(snippet))
    .map((snippet) => ({
      id: snippet.id,
      inLanguages: snippet.title,
      text: filledSnippet(snippet, locale, values),
    }));
}
