import { standingValues } from '../../../dialogs/engine/asking/standing-values.js';
import { isIdentified } from '../../../dialogs/engine/is-identified.js';
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
  { turns, clock, snippets }: Pick<ReviewParts, 'turns' | 'clock'> & { readonly snippets: readonly Snippet[] },
) {
  const state = await knownState(id, turns);
  const { brief, locale } = state;
  const isProven = isIdentified(state, new Date(clock.now()).toISOString());
  const values = { ...standingValues(brief, locale), agent: by };
  return snippets
    .filter((snippet) => isProven || !tellsOfLoan(snippet))
    .map((snippet) => ({
      id: snippet.id,
      inLanguages: snippet.title,
      text: filledSnippet(snippet, locale, values),
    }));
}
