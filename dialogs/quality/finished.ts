import type { EngineEvent } from '../engine/event.js';
import type { ConversationState } from '../engine/state.js';
import { deskDay } from '../policy/business-time.js';

/** Why a conversation is assessed. Source: policies.md §8, "QA". */
export const sampleReasons = ['agent', 'bot-only', 'w5', 'p1', 'guarantor'] as const;
export type SampleReason = (typeof sampleReasons)[number];

/** A conversation that is over, as far as drawing samples goes. */
export interface Finished {
  /** The last day, where the desk is: `YYYY-MM-DD`. */
  readonly day: string;
  /** The people who wrote to the party or decided something. */
  readonly agents: readonly string[];
  /** Why it is assessed in any case. */
  readonly must: readonly SampleReason[];
}

/** They decide in a log without being agents. */
const noAgents = ['party', 'ringback'];

/** What happens in the conversation itself: a note or a receipt in a later month takes it to no other. */
const isWork: ReadonlySet<EngineEvent['kind']> = new Set([
  'conversation-closed',
  'input-received',
  'person-wrote',
  'answer-settled',
  'review-resolved',
]);

/** What a conversation is to those who draw samples; undefined while it goes on, or where nobody said anything in it. */
export function finishedIn(events: readonly EngineEvent[], state: ConversationState): Finished | undefined {
  const reviews = Object.values(state.reviews);
  const last = events.findLast(({ kind }) => isWork.has(kind));
  if (!last || state.status === 'open' || reviews.some(({ resolved }) => !resolved)) return undefined;
  const agents = agentsIn(events);
  if (agents.length === 0 && !events.some(({ kind }) => kind === 'input-received')) return undefined;
  const must = [
    ...(reviews.some(({ resolved }) => resolved?.cause === 'W5') ? (['w5'] as const) : []),
    ...(reviews.some(({ priority }) => priority === 'P1') ? (['p1'] as const) : []),
    ...(state.brief.role === 'guarantor' ? (['guarantor'] as const) : []),
  ];
  return { day: deskDay(last.at, state.brief.market), agents, must };
}

function agentsIn(events: readonly EngineEvent[]): readonly string[] {
  const names = events.flatMap((event) =>
    event.kind === 'review-resolved' || event.kind === 'person-wrote' || event.kind === 'answer-settled'
      ? [event.data.by]
      : [],
  );
  return [...new Set(names)].filter((name) => !noAgents.includes(name));
}
