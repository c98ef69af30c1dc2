import { AppError } from '../../dialogs/app-error.js';
import type { Script } from '../../dialogs/script/script.js';
import { firstOwnVersion } from '../../dialogs/script-book/script-event.js';
import { recordOf } from '../../dialogs/script-book/script-record.js';
import type { ScriptBook } from './script-book.js';
import { checkDraft, type ScriptDeskParts } from './script-desk.js';
import type { KeptDraft } from './script-draft.js';

/** All scripts with their versions, and how far their drafts have come. */
export async function scriptList({ scripts, drafts }: ScriptDeskParts) {
  const newest = [...new Map(scripts.all().map((one) => [one.id, one])).values()];
  return await Promise.all(newest.map(async (one) => scriptView(one, await drafts.find(one.id), scripts)));
}

/** One script. Rejects with `script-unknown`. */
export async function oneScript(id: string, { scripts, drafts }: ScriptDeskParts) {
  const newest = scripts.all().findLast((one) => one.id === id);
  if (!newest) throw new AppError('script-unknown', `There is no script ${id}.`);
  const draft = await drafts.find(id);
  return { ...scriptView(newest, draft, scripts), ...(draft && { draft: draftView(draft, scripts) }) };
}

function scriptView(newest: Script, draft: KeptDraft | undefined, scripts: ScriptBook) {
  const { id } = newest;
  const { published, withdrawn } = recordOf(scripts.records, id);
  const versions = scripts.all().filter((one) => one.id === id);
  const current = scripts.latest(id);
  const { title, party, stage, placedBy } = current ?? newest;
  return {
    id,
    title,
    party,
    stage,
    placedBy,
    current: current?.version,
    versions: versions.map(({ version, questions }) => {
      const { by, approvedBy, at } = published.find((one) => one.version === version) ?? {};
      const gone = withdrawn.find((one) => one.version === version);
      return {
        version,
        isBrought: version < firstOwnVersion,
        questions: questions.length,
        by,
        approvedBy,
        at,
        ...(gone && { withdrawn: gone }),
      };
    }),
    ...(draft && { step: draft.step, draftBy: draft.by }),
  };
}

/** A draft, with what is wrong with it. */
export function draftView({ since: _, ...draft }: KeptDraft, scripts: ScriptBook) {
  return { ...draft, faults: checkDraft(draft.id, draft.text, scripts).faults };
}
