import { AppError } from '../../dialogs/app-error.js';
import { samePerson } from '../../dialogs/casework/same-person.js';
import type { Fault } from '../../dialogs/script/fault.js';
import type { ReadScript } from '../../dialogs/script/read-script.js';
import type { Script } from '../../dialogs/script/script.js';
import type { Remaining, ScriptEvent } from '../../dialogs/script-book/script-event.js';
import { nextVersion, recordOf } from '../../dialogs/script-book/script-record.js';
import { readDraft } from './read-draft.js';
import type { ScriptBook } from './script-book.js';
import { hashOf, type KeptDraft } from './script-draft.js';
import type { ScriptDrafts } from './script-drafts.js';
import { textOf } from './text-of.js';

/** What people who write scripts work with. */
export interface ScriptDeskParts {
  readonly scripts: ScriptBook;
  readonly drafts: ScriptDrafts;
}

/** Begins a draft with the text of a version. Rejects with `script-unknown`, or `draft-changed` where there is one. */
export async function beginDraft(
  id: string,
  version: number | undefined,
  by: string,
  parts: ScriptDeskParts,
): Promise<KeptDraft> {
  return await parts.drafts.begin(id, firstText(id, version, parts), by);
}

/** What a draft begins as: the text of a version, the current one unless told. Throws with `script-unknown`. */
export function firstText(
  id: string,
  version: number | undefined,
  { scripts }: ScriptDeskParts,
): Pick<KeptDraft, 'text' | 'basedOn'> {
  const newest = () => scripts.latest(id) ?? scripts.all().findLast((one) => one.id === id);
  const base = version === undefined ? newest() : scripts.get(id, version);
  if (!base) throw new AppError('script-unknown', `There is no script ${id}${version ? ` version ${version}` : ''}.`);
  const text = withVersion(textOf(id, base.version, scripts), nextVersion(recordOf(scripts.records, id)));
  return { text, basedOn: base.version };
}

/** Keeps what was written. Whatever was approved has to be approved anew. Rejects as `ScriptDrafts.change` does. */
export async function writeDraft(
  id: string,
  { edition, text }: { readonly edition: number; readonly text: string },
  by: string,
  { drafts }: ScriptDeskParts,
): Promise<KeptDraft> {
  return await drafts.change(id, edition, ({ basedOn, writers, rejected }) => ({
    text,
    basedOn,
    step: 'draft',
    writers: writers.some((one) => samePerson(one, by)) ? writers : [...writers, by],
    by,
    ...(rejected && { rejected }),
  }));
}

/** What a draft is read as, with everything that is wrong with it. It stays the script that it is of. */
export function checkDraft(id: string, text: string, scripts: ScriptBook): ReadScript {
  const file = `${id}.yaml`;
  const read = readDraft(text, file);
  const base = scripts.latest(id) ?? scripts.all().findLast((one) => one.id === id);
  const wanted = nextVersion(recordOf(scripts.records, id));
  const { script } = read;
  if (!script) return read;
  const fault = (rule: string, message: string, remedy: string) => ({
    file,
    line: 1,
    column: 1,
    rule,
    message,
    remedy,
  });
  const faults: Fault[] = [];
  if (script.id !== id) faults.push(fault('id', `this is a draft of ${id}, not of ${script.id}`, `write id: ${id}`));
  if (script.version !== wanted)
    faults.push(fault('version', `the next version is ${wanted}`, `write version: ${wanted}`));
  if (base && (script.party !== base.party || script.stage !== base.stage))
    faults.push(fault('party', 'it is for somebody else, or another stage', 'keep party and stage as they were'));
  return faults.length === 0 ? read : { faults };
}

/** Asks a second person. Rejects with `draft-faulty`, or as `ScriptDrafts.change` does. */
export async function sendDraft(id: string, edition: number, by: string, parts: ScriptDeskParts): Promise<KeptDraft> {
  const { drafts } = parts;
  const { version, hash } = soundDraft(await drafts.get(id), parts);
  const sent = await drafts.change(id, edition, ({ rejected: _, approvedBy: __, ...draft }) => ({
    ...draft,
    step: 'sent',
    sentBy: by,
  }));
  await tell({ kind: 'script-sent', data: { id, version, hash, by } }, parts);
  return sent;
}

/** What a second person says of a draft. */
export type Judgement = { readonly kind: 'approve' } | { readonly kind: 'reject'; readonly words: string };

/**
 * Agrees with a draft, or says what is to be changed. Rejects with `draft-not-sent`, with `second-person-needed` for who
 * wrote in it or sent it, or as `ScriptDrafts.change` does.
 */
export async function judgeDraft(
  id: string,
  { edition, judgement, by }: { readonly edition: number; readonly judgement: Judgement; readonly by: string },
  parts: ScriptDeskParts,
): Promise<KeptDraft> {
  const { drafts } = parts;
  const draft = await drafts.get(id);
  if (draft.step !== 'sent')
    throw new AppError('draft-not-sent', 'This draft waits for nobody. It has to be sent first.');
  const { writers, sentBy = '' } = draft;
  if (judgement.kind === 'approve') {
    if ([...writers, sentBy].some((one) => samePerson(one, by)))
      throw new AppError('second-person-needed', 'You wrote in it or sent it. Somebody else has to agree.');
    soundDraft(draft, parts);
  }
  const judged = await drafts.change(id, edition, ({ approvedBy: _, rejected: __, ...one }) =>
    judgement.kind === 'approve'
      ? { ...one, step: 'approved', approvedBy: by }
      : { ...one, step: 'draft', rejected: { by, words: judgement.words } },
  );
  const version = nextVersion(recordOf(parts.scripts.records, id));
  const data = { id, version, hash: hashOf(draft.text), by };
  await tell(
    judgement.kind === 'approve'
      ? { kind: 'script-approved', data }
      : { kind: 'script-rejected', data: { ...data, words: judgement.words } },
    parts,
  );
  return judged;
}

/**
 * Has new conversations use an approved draft; those under way stay on theirs. Gives back the version. Rejects with
 * `draft-not-approved` or `draft-faulty`, or as `ScriptDrafts.change` does.
 */
export async function publishDraft(id: string, edition: number, by: string, parts: ScriptDeskParts): Promise<number> {
  const { drafts, scripts } = parts;
  const draft = await drafts.get(id);
  const { step, approvedBy, text } = draft;
  if (step !== 'approved' || approvedBy === undefined)
    throw new AppError('draft-not-approved', 'A second person has to agree first.');
  const { version, hash } = soundDraft(draft, parts);
  // Whoever still writes on the edition that is published finds it changed, and loses nothing.
  const last = await drafts.change(id, edition, (one) => one);
  const isPublished = await scripts.change((records) => {
    if (nextVersion(recordOf(records, id)) !== version) return undefined;
    return {
      key: `publish:${id}:${version}`,
      events: [{ kind: 'script-published', data: { id, version, hash, text, by, approvedBy } }],
    };
  });
  if (!isPublished)
    throw new AppError(
      'draft-changed',
      `Somebody has published version ${version} meanwhile. Look at theirs, and choose.`,
    );
  await drafts.remove(id, last.edition);
  return version;
}

/** Has new conversations use an earlier version again. Rejects with `script-unknown`. */
export async function returnTo(
  id: string,
  { version, words, by }: { readonly version: number; readonly words: string; readonly by: string },
  parts: ScriptDeskParts,
): Promise<void> {
  versionOf(id, version, parts);
  await tell({ kind: 'script-returned', data: { id, version, by, words } }, parts);
}

/** Has no new conversation use a version any more; where none is left, nobody new is asked by this script. Rejects with `script-unknown`. */
export async function withdraw(
  id: string,
  why: {
    readonly version: number;
    readonly words: string;
    readonly by: string;
    readonly conversations: Remaining;
  },
  parts: ScriptDeskParts,
): Promise<void> {
  versionOf(id, why.version, parts);
  await tell({ kind: 'script-withdrawn', data: { id, ...why } }, parts);
}

function versionOf(id: string, version: number, { scripts }: ScriptDeskParts): Script {
  const script = scripts.get(id, version);
  if (!script) throw new AppError('script-unknown', `There is no script ${id} version ${version}.`);
  return script;
}

function soundDraft({ id, text }: KeptDraft, { scripts }: ScriptDeskParts) {
  const { script, faults } = checkDraft(id, text, scripts);
  if (script) return { version: script.version, hash: hashOf(text) };
  const [first] = faults;
  throw new AppError(
    'draft-faulty',
    `Line ${first?.line}: ${first?.message}. There are ${faults.length} faults in all.`,
  );
}

async function tell(event: ScriptEvent, { scripts }: ScriptDeskParts): Promise<void> {
  await scripts.change(() => ({ events: [event] }));
}

/** The text with another number. */
function withVersion(text: string, version: number): string {
  return text.replace(/^version:.*$/mu, `version: ${version}`);
}
