import type { Job, Restriction } from '../../data/store.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import { messageEffectId } from '../effects/effect-id.js';
import { type JobPayload, timerJobId } from './job.js';

/** How this turn's replies can travel: in the answer to a call's webhook, to a message's, or only later. */
export type Delivery = 'call' | 'message' | 'later';

/** A turn's effects, by what becomes of them. */
export interface SortedEffects {
  /** Answered to the webhook at once. */
  readonly replies: readonly Effect[];
  readonly addJobs: readonly Job[];
  readonly removeJobs: readonly string[];
  readonly restrictions: readonly Restriction[];
}

/** What sorting needs to know of the turn. */
export interface SortingTurn {
  readonly conversationId: string;
  readonly version: number;
  readonly now: number;
  readonly number: string;
  readonly delivery: Delivery;
  /** Whether a message may be answered at once; if not, it is tried as a job, which asks the policy again. */
  readonly mayReply: boolean;
}

/** Sorts effects into replies, jobs and index changes. Everything that is not replied at once becomes a durable job. */
export function sortEffects(effects: readonly Effect[], turn: SortingTurn): SortedEffects {
  const replies: Effect[] = [];
  const addJobs: Job[] = [];
  const removeJobs: string[] = [];
  const restrictions: Restriction[] = [];
  const speech: Effect[] = [];
  const job = (
    payload: JobPayload,
    dueAt = turn.now,
    id = `${turn.conversationId}.${turn.version}.${addJobs.length}`,
  ) => addJobs.push({ id, dueAt, payload });

  for (const effect of effects) {
    switch (effect.kind) {
      case 'say':
      case 'hang-up':
      case 'transfer':
      case 'put-through':
        (turn.delivery === 'call' ? replies : speech).push(effect);
        break;
      case 'send-message':
        if (turn.delivery === 'message' && turn.mayReply) replies.push(effect);
        else job({ kind: 'effect', effect, tries: 0 }, turn.now, effectIdOf(turn, effect.prompt));
        break;
      case 'schedule':
        job({ kind: 'timer', timer: effect.timer }, Date.parse(effect.at), timerJobId(effect.timer));
        break;
      case 'forget-recording':
        job({ kind: 'effect', effect, tries: 0 }, Date.parse(effect.at));
        break;
      case 'cancel':
        removeJobs.push(timerJobId(effect.timer));
        break;
      case 'restrict':
        for (const channel of restricted(effect)) {
          const at = new Date(turn.now).toISOString();
          restrictions.push({ number: turn.number, channel, reason: effect.reason, on: effect.on, at });
        }
        break;
      default:
        job({ kind: 'effect', effect, tries: 0 });
    }
  }
  if (speech.length > 0) job({ kind: 'speech', effects: speech });
  const set = new Set(addJobs.map((one) => one.id));
  return { replies, addJobs, removeJobs: removeJobs.filter((id) => !set.has(id)), restrictions };
}

/** A message's id tells which prompt it was, so that what becomes of it is put to that one; undefined for one beside a call. */
function effectIdOf({ conversationId, version }: SortingTurn, prompt: number | undefined): string | undefined {
  return prompt === undefined ? undefined : messageEffectId(conversationId, version, prompt);
}

/** An opt-out is kept for each channel by itself, since the party may lift it for one alone. */
function restricted({ channel, reason }: Extract<Effect, { kind: 'restrict' }>): readonly Restriction['channel'][] {
  return channel === 'all' && reason === 'opted-out' ? ['sms', 'voice'] : [channel];
}
