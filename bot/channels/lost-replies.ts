import type { Inbound } from '../../adapters/activities.js';
import type { TwilioClient } from '../../adapters/twilio/twilio-client.js';
import type { Store, StoredLog } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import type { TurnPath } from '../turn/turn-path.js';
import type { FindConversation } from './find-conversation.js';

/** What lost replies are found and given again with. */
export interface LostRepliesParts {
  readonly client: Pick<TwilioClient, 'recentReplies' | 'recentMessagesTo'>;
  readonly store: Pick<Store, 'load'>;
  readonly turns: Pick<TurnPath, 'changeJobs'>;
  readonly find: Pick<FindConversation, 'forInbound'>;
  readonly clock: Clock;
}

interface Watched {
  readonly conversationId: string;
  readonly number: string;
  /** Epoch ms when the text came, and since when its reply is waited for. */
  readonly cameAt: number;
  readonly since: number;
}

/** Milliseconds after which a reply that went out stands in the provider's list. */
const shownAfter = 55_000;

/**
 * Replies that were to go back with the answer to a webhook, and did not because the process died before it answered or
 * the line broke until the provider gave up: the party would hear nothing until the next reminder. Where the provider
 * lists no reply to the number since the text came, it is made a job, once. Words are not compared, since the provider
 * may write them differently, and every reply would then be sent twice.
 */
export class LostReplies {
  readonly #parts: LostRepliesParts;
  /** By the text's key. */
  readonly #watched = new Map<string, Watched>();

  constructor(parts: LostRepliesParts) {
    this.#parts = parts;
  }

  /** Keeps in mind that a text was answered, if its webhook was. */
  async watch(inbound: Inbound, cameAt: number): Promise<void> {
    const { find, store, clock } = this.#parts;
    const conversationId = await find.forInbound(inbound);
    const stored = conversationId === undefined ? undefined : await store.load(conversationId);
    if (!stored || repliesTo(inbound.key, stored).length === 0) return;
    this.#watched.set(inbound.key, { conversationId: stored.id, number: inbound.party, cameAt, since: clock.now() });
  }

  /** Makes jobs of those replies that have had their time and are not listed. */
  async giveAgain(): Promise<void> {
    const { client, clock } = this.#parts;
    const due = [...this.#watched].filter(([, { since }]) => since <= clock.now() - shownAfter);
    if (due.length === 0) return;
    const from = Math.min(...due.map(([, { cameAt }]) => cameAt));
    const replies = await client.recentReplies(new Date(from));
    for (const [key, watched] of due) {
      const isFor = (one: { readonly to: string; readonly createdAt: string }) =>
        one.to === watched.number && Date.parse(one.createdAt) >= watched.cameAt;
      if (!replies.some(isFor) && !(await this.#waits(watched))) await this.#again(key, watched.conversationId);
      this.#watched.delete(key);
    }
  }

  /** What waits in the provider's queue has no time of sending yet, and is listed by its number alone. */
  async #waits({ number, cameAt }: Watched): Promise<boolean> {
    const made = await this.#parts.client.recentMessagesTo(number, new Date(cameAt));
    return made.some(({ direction }) => direction === 'outbound-reply');
  }

  async #again(key: string, conversationId: string): Promise<void> {
    const { turns, clock } = this.#parts;
    const mark = `again:${key}`;
    await turns.changeJobs(conversationId, (stored) => {
      if (stored.turns.get(mark) !== undefined) return undefined;
      const addJobs = repliesTo(key, stored).map((effect, at) => ({
        id: `${stored.id}.${stored.version + 1}.${at}`,
        dueAt: clock.now(),
        payload: { kind: 'effect', effect, tries: 0 },
      }));
      return { turn: { key: mark, replies: [] }, addJobs };
    });
  }
}

/** The messages with which a text's webhook was answered. */
function repliesTo(key: string, { turns }: StoredLog): readonly Effect[] {
  const replies = (turns.get(key) ?? []) as readonly Effect[];
  return replies.filter(({ kind }) => kind === 'send-message');
}
