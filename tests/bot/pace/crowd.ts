import { segmentsOf } from '../../../adapters/twilio/segments.js';
import type { Case } from '../../../dialogs/case.js';
import { RunningBot, type RunningBotOptions } from '../running-bot.js';
import { caseOf, reachable } from '../trial-case.js';

/** The number of the so-manieth borrower, from 1. */
export const numberOf = (at: number) => `+1212555${String(1_000 + at)}`;

const idOf = (at: number) => `case-${String(at).padStart(3, '0')}`;

/** So many cases of a borrower each. */
export function crowd(count: number): readonly Case[] {
  return Array.from({ length: count }, (_, index) =>
    caseOf({ id: idOf(index + 1) }, { id: `party-${index + 1}`, contactPoints: [reachable(numberOf(index + 1))] }),
  );
}

/** A message or call that Twilio took. */
export interface Made {
  readonly to: string;
  readonly at: number;
  readonly segments: number;
}

/** When each was to go at a pace of one segment a second. */
export function timesOf(made: readonly Made[]): readonly number[] {
  const start = made[0]?.at ?? 0;
  let before = 0;
  return made.map(({ segments }) => {
    const at = start + before * 1_000;
    before += segments;
    return at;
  });
}

/** A bot with a crowd of cases, and what it asked of the telephone network. */
export class CrowdedBot {
  readonly bot: RunningBot;

  private constructor(bot: RunningBot) {
    this.bot = bot;
  }

  static async start(count: number, options: RunningBotOptions = {}): Promise<CrowdedBot> {
    return new CrowdedBot(await RunningBot.start({ ...options, cases: crowd(count) }));
  }

  /** Begins with all of them from one to another, one after the other in no time. */
  async begin(channel: 'sms' | 'voice', from: number, to: number): Promise<void> {
    for (let at = from; at <= to; at += 1) {
      const { status, error } = await this.bot.contact(channel, idOf(at), 'borrower');
      if (status !== 201) throw new Error(error?.message);
    }
  }

  /** What was made, the first first. */
  made(kind: 'Messages' | 'Calls' = 'Messages'): readonly Made[] {
    return this.bot.phone.ledger.flatMap((entry) => {
      if (entry.kind !== 'rest' || entry.method !== 'POST' || entry.status !== 201) return [];
      if (!entry.path.endsWith(`/${kind}.json`)) return [];
      const { To: to = '', Body: body = '' } = entry.fields as Readonly<Record<string, string>>;
      return [{ to, at: entry.at, segments: segmentsOf(body) }];
    });
  }

  /** How often each conversation was written. */
  async versions(): Promise<readonly number[]> {
    const all: number[] = [];
    for (const id of await this.bot.conversationIds()) all.push((await this.bot.served.store.load(id))?.version ?? 0);
    return all;
  }

  /** Why attempts failed, of all conversations. */
  async failures(): Promise<readonly unknown[]> {
    const all: unknown[] = [];
    for (const id of await this.bot.conversationIds())
      for (const { kind, data } of (await this.bot.served.store.load(id))?.events ?? [])
        if (kind === 'attempt-failed') all.push(data.failure);
    return all;
  }
}
