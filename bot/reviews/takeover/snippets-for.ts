import { AppError } from '../../../dialogs/app-error.js';
import { standingValues } from '../../../dialogs/engine/asking/standing-values.js';
import { filledSnippet, type Snippet, tellsOfLoan } from '../../../dialogs/snippets/snippet.js';
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
  const state = await turns.state(id);
  if (!state) throw new AppError('conversation-unknown', `There is no conversation ${id}.`);
  const { brief, locale, session } = state;
  const values = { ...standingValues(brief, locale), agent: by };
  return snippets
    .filter((snippet) => session?.identified || !tellsOfLoan(snippet))
    .map((snippet) => ({
      id: snippet.id,
      inLanguages: snippet.title,
      text: filledSnippet(snippet, locale, values),
    }));
}
