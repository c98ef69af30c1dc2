import { setImmediate as breath } from 'node:timers/promises';
import type { Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { Script } from '../../dialogs/script/script.js';
import { type CompareParts, compareConversation } from '../replay/compare-conversation.js';
import type { Difference, Standing } from '../replay/differences.js';
import { checkDraft, type ScriptDeskParts } from './script-desk.js';

/** A question that would stand otherwise on the draft. Values stay where they are: what they are the conversation’s own page tells. */
export interface ReplayDifference {
  readonly conversationId: string;
  readonly questionId: string;
  readonly before: Pick<Standing, 'status' | 'clarity'>;
  readonly after: Pick<Standing, 'status' | 'clarity'>;
  /** Both have a value, and not the same. */
  readonly isOtherValue: boolean;
}

/** What a draft would have made of past conversations. */
export interface DraftReplay {
  /** Of the draft. */
  readonly edition: number;
  /** How many conversations were looked at, and how many of them could be replayed. */
  readonly examined: number;
  readonly replayed: number;
  /** Answers that were compared. */
  readonly compared: number;
  readonly differences: readonly ReplayDifference[];
  /** Conversations that would have ended otherwise. */
  readonly outcomes: readonly { readonly conversationId: string; readonly before: string; readonly after: string }[];
  /** Where the next page begins. */
  readonly next?: string;
}

/** Conversations that one request looks at. */
const aPage = 300;

/**
 * Replays past conversations with this script's party and stage on the draft, a page at a time. Nothing is changed.
 * Rejects with `draft-unknown`, `draft-faulty`, or `draft-changed` where the page before was of another edition.
 */
export async function replayDraft(
  id: string,
  { after, edition: seenBefore }: { readonly after?: string | undefined; readonly edition?: number | undefined },
  { store, ...parts }: ScriptDeskParts & CompareParts & { readonly store: Pick<Store, 'conversationIds'> },
): Promise<DraftReplay> {
  const { script, edition } = await draftToReplay(id, parts);
  if (seenBefore !== undefined && seenBefore !== edition)
    throw new AppError('draft-changed', 'The draft was changed since the page before. Replay it anew.');
  const seen = { examined: 0, replayed: 0, compared: 0 };
  const differences: ReplayDifference[] = [];
  const outcomes: { conversationId: string; before: string; after: string }[] = [];
  let next: string | undefined;
  let last: string | undefined;
  for await (const conversationId of store.conversationIds(after === undefined ? {} : { after })) {
    if (seen.examined === aPage) {
      next = last;
      break;
    }
    seen.examined += 1;
    // Calls wait for nobody who looks back.
    await breath();
    last = conversationId;
    const one = await compareConversation(conversationId, { script }, { store, ...parts });
    if (one === undefined || one === 'too-little') continue;
    seen.replayed += 1;
    seen.compared += one.compared;
    differences.push(...one.differences.map((each) => differenceOf(conversationId, each)));
    const { before, after: then } = one.outcomes;
    if (before !== then) outcomes.push({ conversationId, before, after: then });
  }
  return { edition, ...seen, differences, outcomes, ...(next !== undefined && { next }) };
}

/** The draft as it would run, and its edition. Rejects with `draft-unknown` or `draft-faulty`. */
export async function draftToReplay(
  id: string,
  { drafts, scripts }: ScriptDeskParts,
): Promise<{ readonly script: Script; readonly edition: number }> {
  const { text, edition } = await drafts.get(id);
  const { script, faults } = checkDraft(id, text, scripts);
  if (script) return { script, edition };
  throw new AppError('draft-faulty', `Line ${faults[0]?.line}: ${faults[0]?.message}. Correct it first.`);
}

/** A difference without the values in it. */
export function differenceOf(conversationId: string, { questionId, before, after }: Difference): ReplayDifference {
  return {
    conversationId,
    questionId,
    before: { status: before.status, clarity: before.clarity },
    after: { status: after.status, clarity: after.clarity },
    isOtherValue: before.value !== undefined && after.value !== undefined && before.value !== after.value,
  };
}
