import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { openLowdbStore } from '../../../data/lowdb/open-lowdb-store.js';
import type { Store } from '../../../data/store.js';
import type { Case } from '../../../dialogs/case.js';
import { isDossierId } from '../../../dialogs/casework/dossier-id.js';
import type { Employer } from '../../../dialogs/casework/employer.js';
import type { EngineEvent } from '../../../dialogs/engine/event.js';
import type { Input, Resolution } from '../../../dialogs/engine/input.js';
import type { ScriptLibrary } from '../../../dialogs/script/library.js';
import { openAccess } from '../../access/open-access.js';
import { everyRight } from '../../access/role.js';
import { apiRoutes } from '../../api/api-routes.js';
import { mountApi } from '../../api/mount-api.js';
import { AuditLog } from '../../audit/audit-log.js';
import { openCampaigns } from '../../campaigns/open-campaigns.js';
import { type Casework, openCasework } from '../../casework/open-casework.js';
import { readCaseFile } from '../../casework/whole-case/read-case-file.js';
import { UploadDesk } from '../../documents/upload-desk.js';
import { OnDuty } from '../../duty/on-duty.js';
import { Gate } from '../../gate.js';
import { type Listener, listen } from '../../http/listener.js';
import { InsightCounter } from '../../insights/insight-counter.js';
import { LiveFeed } from '../../live/live-feed.js';
import { silentLog } from '../../log.js';
import { Sampler } from '../../quality/sampler.js';
import { Holds } from '../../reviews/holds.js';
import { ScriptBook } from '../../scripts/script-book.js';
import { ScriptDrafts } from '../../scripts/script-drafts.js';
import { readSettings } from '../../settings.js';
import { loadSnippets } from '../../snippets.js';
import { StopList } from '../../stops/stop-list.js';
import { Attestations } from '../../training/attestations.js';
import type { JobPayload } from '../../turn/job.js';
import { type DeskStepName, deskSteps } from './desk-steps.js';
import { RehearsedNetwork } from './rehearsed-network.js';
import { SharedTurns } from './shared-turns.js';
import { type Standing, standingOf } from './standing-of.js';
import { conversationId, type DeskStepWritten } from './step.js';

/** What a desk is rehearsed over. */
export interface RehearsedDeskParts {
  readonly file: Case;
  readonly employers: readonly Employer[];
  readonly scripts: ScriptLibrary;
  /** Epoch ms. */
  readonly start: number;
}

/** A text that went out from the desk, and the number (E.164) that it went to. */
export interface DeskText {
  readonly to: string;
  readonly text: string;
}

/** Why the desk refused something: a stable code, and words that say what to do. */
export interface Refused {
  readonly code: string;
  readonly words: string;
}

/** How a person decides a review. */
export interface Decided {
  readonly by: string;
  readonly resolution: Resolution;
}

/**
 * The desk beside a rehearsed conversation: the real one, over a store and an API of its own that live as long as it
 * does. Only the telephone network and the clock are the rehearsal's.
 */
export class RehearsedDesk {
  readonly #home: string;
  readonly #file: Case;
  readonly #store: Store;
  readonly #scripts: ScriptBook;
  readonly #clock: ManualClock;
  readonly #turns: SharedTurns;
  readonly #network = new RehearsedNetwork();
  readonly #casework: Casework;
  readonly #api: Listener;
  #texts: readonly DeskText[] = [];

  private constructor(
    home: string,
    store: Store,
    clock: ManualClock,
    api: Listener,
    parts: Omit<RehearsedDeskParts, 'scripts'> & { readonly scripts: ScriptBook },
  ) {
    this.#home = home;
    this.#file = parts.file;
    this.#store = store;
    this.#scripts = parts.scripts;
    this.#clock = clock;
    this.#api = api;
    const settings = readSettings({ RINGBACK_HOME: home });
    const gate = new Gate(store, clock);
    const kept = { store, scripts: parts.scripts, clock, log: silentLog };
    const onJobs = () => {};
    this.#turns = new SharedTurns({ ...kept, gate, onJobs });
    const turns = this.#turns;
    const pace = { turnOf: async () => ({ kind: 'go' }) as const, countCall: async () => {} };
    const inTurn = { leave: async () => {} };
    this.#casework = openCasework({ ...kept, settings, client: this.#network, pace, inTurn, turns, onJobs });
    const { desk, rules, callers, files, teaching } = this.#casework;
    const uploads = new UploadDesk({ store, turns, desk, clock, isOn: false, publicUrl: '' });
    const stops = new StopList(kept);
    const campaigns = openCampaigns({ ...kept, turns, gate, stops, desk, onJobs });
    const live = new LiveFeed(store.changes);
    const holds = new Holds(kept);
    const audit = new AuditLog(kept);
    const insights = new InsightCounter(kept);
    const sampler = new Sampler(kept);
    const attestations = new Attestations(kept, false);
    const duty = new OnDuty({ ...kept, attestations });
    const doing = { turns, gate, desk, rules, callers, files, teaching, uploads, campaigns, stops, live, holds, audit };
    mountApi(api.server, apiRoutes, {
      ...kept,
      insights,
      sampler,
      duty,
      proxies: 0,
      ...openAccess(store, clock, { keys: [key], demo: false, log: silentLog }),
      ...doing,
      snippets: loadSnippets(),
      drafts: new ScriptDrafts(kept),
      attestations,
    });
    api.open();
  }

  /** Opens a desk with one case and what is known of employers. It has to be closed. */
  static async open(parts: RehearsedDeskParts): Promise<RehearsedDesk> {
    const home = await mkdtemp(join(tmpdir(), 'ringback-rehearsal-'));
    const store = await openLowdbStore({ home });
    await store.putCase(parts.file);
    for (const employer of parts.employers) await store.putEmployer(employer);
    const api = await listen(0, '127.0.0.1', () => {});
    const clock = new ManualClock(parts.start);
    const scripts = await ScriptBook.open({ store, clock }, parts.scripts);
    return new RehearsedDesk(home, store, clock, api, { ...parts, scripts });
  }

  /** When the next thing falls due that the desk does by itself (epoch ms). */
  nextAt(): Promise<number | undefined> {
    return this.#store.nextJobAt();
  }

  /** Takes what happened in the conversation, and lets time go on to `until` (epoch ms). Gives what the conversation has to hear of. */
  async follow(inputs: readonly Input[], until: number): Promise<readonly Input[]> {
    for (const input of inputs) {
      await this.#goOn(Date.parse(input.at));
      await this.#turns.follow(conversationId, input);
    }
    await this.#goOn(until);
    return this.#turns.untold();
  }

  /** Has one step done that a person does for a party. Gives why not, where it is refused. */
  async take(name: DeskStepName, written: DeskStepWritten): Promise<Refused | undefined> {
    const { id: caseId } = this.#file;
    const dossier = await this.#casework.desk.dossier(caseId, written.party);
    const { path, body, afterwards } = deskSteps[name].request(written, dossier);
    const refused = await this.#post(`/api/cases/${caseId}/parties/${encodeURIComponent(written.party)}/${path}`, body);
    if (refused) return refused;
    if (afterwards?.kind === 'ring') await this.#network.putThrough(afterwards.call, this.#casework);
    if (afterwards?.kind === 'hang-up') await this.#network.hangUp(this.#casework);
    await this.#work();
    return undefined;
  }

  /** Has a review of the conversation decided, as from the pages. */
  async resolve(reviewId: string, { by, resolution }: Decided): Promise<Refused | undefined> {
    return this.#post(`/api/reviews/${conversationId}~${reviewId}/resolve`, { by, ...resolution });
  }

  /** Whether a text from this number (E.164) was an answer to a guide that the desk had sent, and no more is to be done about it. */
  async hearText(text: string, number: string): Promise<boolean> {
    const taken = await this.#casework.hearLessonReply(this.#network.text(text, number), conversationId);
    await this.#work();
    return taken;
  }

  /** The texts that went out from the desk since the last time. */
  texts(): readonly DeskText[] {
    const texts = this.#texts;
    this.#texts = [];
    return texts;
  }

  /** What the file of the case says. */
  async standing(): Promise<Standing> {
    const { desk } = this.#casework;
    const parts = { store: this.#store, scripts: this.#scripts, turns: this.#turns, clock: this.#clock, desk };
    return standingOf(await readCaseFile(this.#file, parts));
  }

  /** Whether the store holds the conversation as it was rehearsed, event by event. */
  async holds(rehearsed: readonly EngineEvent[]): Promise<boolean> {
    const stored = (await this.#store.load(conversationId))?.events ?? [];
    return isDeepStrictEqual(
      stored.map(({ seq: _, ...event }) => event),
      rehearsed,
    );
  }

  async close(): Promise<void> {
    await this.#api.close();
    await this.#store.close();
    await rm(this.#home, { recursive: true, force: true });
  }

  /** Asks the API. What it cannot make sense of is a fault of who wrote the transcript, and is thrown. */
  async #post(path: string, body: object): Promise<Refused | undefined> {
    const response = await fetch(`http://127.0.0.1:${this.#api.port}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key.token}` },
      body: Buffer.isBuffer(body) ? body : JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    await this.#work();
    if (response.ok) return undefined;
    const { code, message } = answerSchema.parse(answer).error;
    if (response.status === 409) return { code, words: message };
    throw new Error(message);
  }

  /** Time goes on; what falls due on the way is done at its moment. */
  async #goOn(until: number): Promise<void> {
    for (;;) {
      const next = await this.#store.nextJobAt();
      if (next === undefined || next > until) break;
      await this.#clock.advanceTo(next);
      await this.#work();
    }
    await this.#clock.advanceTo(until);
  }

  /** Does what is due: all of a dossier's, and of the conversation's what the rehearsal does not do itself. */
  async #work(): Promise<void> {
    for (;;) {
      const due = await this.#store.dueJobs(this.#clock.now(), atOnce);
      if (due.length === 0) return;
      for (const { logId, jobId } of due) {
        if (isDossierId(logId)) await this.#casework.worker.work(logId, jobId, false);
        else await this.#workConversation(jobId);
      }
      const texts = await this.#network.deliver(this.#casework);
      this.#texts = [...this.#texts, ...texts.map(({ to, body: text }) => ({ to, text }))];
    }
  }

  async #workConversation(jobId: string): Promise<void> {
    const payload = (await this.#store.load(conversationId))?.jobs.find(({ id }) => id === jobId)?.payload;
    if ((payload as JobPayload | undefined)?.kind === 'observe') await this.#casework.observe(this.#file.id);
    await this.#turns.settleJob(conversationId, jobId);
  }
}

const atOnce = 64;
const key = { token: randomBytes(32).toString('base64url'), rights: everyRight, hereAlone: true };
const answerSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
