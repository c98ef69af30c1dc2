import { AppError } from '../../dialogs/app-error.js';
import { type Synonym, withSynonym } from '../../dialogs/script/with-synonym.js';
import { checkDraft, firstText, type ScriptDeskParts, writeDraft } from '../scripts/script-desk.js';
import type { KeptDraft } from '../scripts/script-draft.js';

/** A synonym, and the edition of the draft that somebody saw, where there is one. */
export interface WishedSynonym extends Synonym {
  readonly edition?: number | undefined;
}

/**
 * Writes a synonym into the draft of a script, or begins one with it. Nothing else of the text is touched, and the draft
 * has to be agreed with as ever. Rejects with `synonym-unfit` where the words would bring a fault, or the text has no
 * place for them; with `draft-changed` or `draft-unknown` where somebody else was
 * faster: nothing is written then.
 */
export async function addSynonym(
  id: string,
  { edition, ...synonym }: WishedSynonym,
  by: string,
  parts: ScriptDeskParts,
): Promise<KeptDraft> {
  const { drafts, scripts } = parts;
  const found = await drafts.find(id);
  const { text } = found ?? firstText(id, undefined, parts);
  const next = withSynonym(text, synonym);
  const quoted = `"${synonym.words}" cannot be added`;
  if (next === undefined)
    throw new AppError('synonym-unfit', `${quoted}: the script has no place for it. Write it in the text.`);
  const known = new Set(checkDraft(id, text, scripts).faults.map(({ rule, message }) => `${rule} ${message}`));
  const fault = checkDraft(id, next, scripts).faults.find(({ rule, message }) => !known.has(`${rule} ${message}`));
  if (fault) throw new AppError('synonym-unfit', `${quoted}: ${fault.message}.`);
  // Who begins a draft this way writes in it, and so cannot agree with it.
  const seen = edition ?? (await drafts.begin(id, firstText(id, undefined, parts), by)).edition;
  return await writeDraft(id, { edition: seen, text: next }, by, parts);
}
