import { createTwoFilesPatch } from 'diff';
import { AppError } from '../../dialogs/app-error.js';
import { firstOwnVersion } from '../../dialogs/script-book/script-event.js';
import { recordOf } from '../../dialogs/script-book/script-record.js';
import type { ScriptBook } from './script-book.js';
import { checkDraft, type ScriptDeskParts } from './script-desk.js';
import type { KeptDraft } from './script-draft.js';
import { textOf } from './text-of.js';

/** All scripts with their versions, and how far their drafts have come. */
export async function scriptList({ scripts, drafts }: ScriptDeskParts) {
  const ids = [...new Set(scripts.all().map(({ id }) => id))];
  return await Promise.all(ids.map(async (id) => scriptView(id, await drafts.find(id), scripts)));
}

/** One script. Rejects with `script-unknown`. */
export async function oneScript(id: string, { scripts, drafts }: ScriptDeskParts) {
  if (!scripts.all().some((one) => one.id === id)) throw new AppError('script-unknown', `There is no script ${id}.`);
  const draft = await drafts.find(id);
  return { ...scriptView(id, draft, scripts), ...(draft && { draft: draftView(draft, scripts) }) };
}

function scriptView(id: string, draft: KeptDraft | undefined, scripts: ScriptBook) {
  const { published, withdrawn } = recordOf(scripts.records, id);
  const versions = scripts.all().filter((one) => one.id === id);
  const current = scripts.latest(id);
  const { title, party, stage, placedBy } = current ?? versions.at(-1) ?? { title: { 'zh-CN': id, 'en-US': id } };
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
        ...(gone && { withdrawn: { ...gone } }),
      };
    }),
    ...(draft && { step: draft.step, draftBy: draft.by }),
  };
}

/** A draft, with what is wrong with it. */
export function draftView({ rejected, ...draft }: KeptDraft, scripts: ScriptBook) {
  const { faults } = checkDraft(draft.id, draft.text, scripts);
  return { ...draft, faults, ...(rejected && { rejected }) };
}

/** What is different between two versions, or a version and the draft, as a unified difference. Rejects with `script-unknown`. */
export async function differenceBetween(
  id: string,
  { from, to }: { readonly from: number; readonly to: number | 'draft' },
  { scripts, drafts }: ScriptDeskParts,
): Promise<string> {
  const older = textOf(id, from, scripts);
  const newer = to === 'draft' ? (await drafts.get(id)).text : textOf(id, to, scripts);
  const name = (version: number | 'draft') => (version === 'draft' ? 'draft' : `v${version}`);
  return createTwoFilesPatch(name(from), name(to), older, newer, undefined, undefined, { context: 4 });
}
