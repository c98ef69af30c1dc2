import { AppError } from '../../dialogs/app-error.js';
import type { Profiles } from '../../dialogs/policy/profiles/registry.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';
import type { StorePlace } from '../open-store.js';
import { type ComparedConversation, compareConversation } from '../replay/compare-conversation.js';
import { type Difference, told } from '../replay/differences.js';
import { readReplayScript } from '../replay/read-replay-script.js';
import { scriptsFolder } from '../scripts/own-scripts.js';
import { ScriptBook } from '../scripts/script-book.js';
import { withStore } from './with-store.js';

/** What is replayed. */
export interface ReplayOptions {
  /** A script file: another script for the same party, another version, or the same to try new recognisers. */
  readonly script: string;
  /** ISO 8601 date; conversations that began before it are left alone. */
  readonly since?: string;
}

/**
 * `ringback replay --script FILE`: decides past conversations anew and prints what would differ, question by question.
 * Nothing is changed. Gives the exit code: 1 when the script or the date will not do.
 */
export async function replayCommand(
  options: ReplayOptions,
  parts: { readonly place: StorePlace; readonly scripts: ScriptLibrary; readonly profiles?: Profiles },
  output: (line: string) => void,
): Promise<number> {
  return await withStore(parts.place, output, async (store) => {
    const since = options.since === undefined ? undefined : startOf(options.since);
    const script = readReplayScript(options.script, scriptsFolder);
    const scripts = await ScriptBook.read(store, parts.scripts);
    const counts = { conversations: 0, compared: 0, tooLittle: 0, leftOut: 0 };
    const differences: Difference[] = [];
    for await (const id of store.conversationIds()) {
      const one = await compareConversation(id, { script, since }, { ...parts, store, scripts });
      if (one === undefined) continue;
      if (one === 'too-little') {
        counts.tooLittle += 1;
        continue;
      }
      counts.conversations += 1;
      counts.compared += one.compared;
      counts.leftOut += one.leftOut;
      differences.push(...one.differences);
      for (const line of linesOf(id, one, script)) output(line);
    }
    for (const line of summary(counts, differences)) output(line);
    return 0;
  });
}

function linesOf(
  id: string,
  { from, differences, outcomes: { before, after } }: ComparedConversation,
  to: Script,
): readonly string[] {
  const lines = [
    ...differences.map((one) => `  ${one.questionId}: ${told(one.before)} → ${told(one.after)}`),
    ...(before === after ? [] : [`  outcome: ${before} → ${after}`]),
  ];
  return lines.length === 0 ? [] : [`${id} (${from} → ${to.id}.v${to.version})`, ...lines];
}

function summary(
  counts: Readonly<Record<'conversations' | 'compared' | 'tooLittle' | 'leftOut', number>>,
  differences: readonly Difference[],
): readonly string[] {
  const kinds = new Map<string, number>();
  for (const { before, after } of differences) {
    const kind = before.status === after.status ? `${before.status}, otherwise` : `${before.status} → ${after.status}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [
    `${counts.conversations} conversations, ${counts.compared} answers compared, ${differences.length} would differ.`,
    ...[...kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `  ${count} ${kind}`),
    ...(counts.leftOut > 0
      ? [`${counts.leftOut} inputs have no place in the replay: not asked, or settled sooner.`]
      : []),
    ...(counts.tooLittle > 0 ? [`${counts.tooLittle} conversations left out, for their party was erased.`] : []),
  ];
}

function startOf(since: string): string {
  const at = new Date(since);
  if (Number.isNaN(at.getTime()))
    throw new AppError('date-unreadable', `${since} is not a date. Write it like 2026-03-01.`);
  return at.toISOString();
}
