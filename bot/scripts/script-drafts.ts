import type { KeptRecord, RecordStore } from '../../data/record-store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { Clock } from '../../dialogs/clock.js';
import { type KeptDraft, type ScriptDraft, scriptDraftSchema } from './script-draft.js';

const kind = 'script-draft';

/** Drafts of scripts, one for each script. Whoever changes one names the edition that they saw. */
export class ScriptDrafts {
  readonly #records: RecordStore;
  readonly #clock: Clock;

  constructor({ store, clock }: { readonly store: { readonly records: RecordStore }; readonly clock: Clock }) {
    this.#records = store.records;
    this.#clock = clock;
  }

  async find(id: string): Promise<KeptDraft | undefined> {
    const kept = await this.#records.get(kind, id);
    return kept && draftOf(kept);
  }

  /** Rejects with `draft-unknown`. */
  async get(id: string): Promise<KeptDraft> {
    const draft = await this.find(id);
    if (!draft) throw new AppError('draft-unknown', `There is no draft of ${id}. Begin one first.`);
    return draft;
  }

  /** Begins one. Rejects with `draft-changed` where somebody else began one a moment ago. */
  async begin(id: string, draft: Pick<ScriptDraft, 'text' | 'basedOn'>, by: string): Promise<KeptDraft> {
    const since = this.#clock.now();
    return await this.#put(id, 0, { ...draft, since, step: 'draft', writers: [], by, at: this.#now() });
  }

  /**
   * Changes the edition that somebody saw. Rejects with `draft-unknown`, and with `draft-changed` when another was faster:
   * nothing is written then, and both texts are at hand.
   */
  async change(
    id: string,
    edition: number,
    change: (draft: ScriptDraft) => Omit<ScriptDraft, 'at' | 'since'>,
  ): Promise<KeptDraft> {
    const { id: _, edition: found, ...draft } = await this.get(id);
    if (found !== edition) throw changed(draft);
    const { since } = draft;
    return await this.#put(id, edition - since, { ...change(draft), since, at: this.#now() });
  }

  /** Takes one away, unless somebody wrote in it since that edition. */
  async remove(id: string, edition: number): Promise<void> {
    if ((await this.find(id))?.edition === edition) await this.#records.remove(kind, id);
  }

  async #put(id: string, version: number, value: ScriptDraft): Promise<KeptDraft> {
    if ((await this.#records.put(kind, { id, version, value })) === 'put') return await this.get(id);
    throw changed(await this.get(id));
  }

  #now(): string {
    return new Date(this.#clock.now()).toISOString();
  }
}

function changed({ by }: ScriptDraft): AppError {
  return new AppError('draft-changed', `${by} has changed this draft meanwhile. Look at theirs, and choose.`);
}

function draftOf({ id, version, value }: KeptRecord): KeptDraft {
  const draft = scriptDraftSchema.parse(value);
  return { ...draft, id, edition: draft.since + version };
}
