import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { ScriptVersion } from '../../dialogs/script-book/script-event.js';
import { recordOf } from '../../dialogs/script-book/script-record.js';
import type { Log } from '../log.js';
import type { TurnPath } from '../turn/turn-path.js';
import type { ScriptBook } from './script-book.js';

/** What hands conversations over works with. */
export interface HandOverParts {
  readonly store: Pick<Store, 'conversationIds'>;
  readonly turns: TurnPath;
  readonly scripts: ScriptBook;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Gives conversations on withdrawn versions to people, where that was chosen. Each is handed over once, whoever else
 * does it; what a process left undone is taken up at the next start. What fails is left for then, too.
 */
export async function handOverWithdrawn(parts: HandOverParts): Promise<void> {
  const { scripts, log } = parts;
  try {
    for (const [id, { withdrawn }] of Object.entries(scripts.records))
      for (const { version, at, conversations, handed } of withdrawn)
        if (conversations === 'to-person' && handed === undefined) await handOver({ id, version }, at, parts);
  } catch (error) {
    log.error('withdrawal-unfinished', { code: error instanceof Error ? error.name : 'unknown' });
  }
}

/** Gives a conversation that has just begun to a person, should its version have been withdrawn in that moment: nobody else looks for it any more. */
export async function handOverIfWithdrawn(
  conversation: string,
  begun: ScriptVersion,
  { scripts, turns, clock }: Pick<HandOverParts, 'turns' | 'clock'> & { readonly scripts: ScriptLibrary },
): Promise<void> {
  // It may have been withdrawn at another server.
  await scripts.refresh?.();
  const withdrawal = scripts.withdrawalOf?.(begun.id, begun.version);
  if (withdrawal?.conversations !== 'to-person') return;
  await turns.take(conversation, inputOf(begun, withdrawal.at, clock), 'later');
}

function inputOf(withdrawn: ScriptVersion, since: string, clock: Clock) {
  const at = new Date(clock.now()).toISOString();
  return { kind: 'script-withdrawn', key: keyOf(withdrawn, since), at } as const;
}

function keyOf({ id, version }: ScriptVersion, since: string): string {
  return `withdrawn:${id}:${version}:${since}`;
}

async function handOver(withdrawn: ScriptVersion, since: string, parts: HandOverParts): Promise<void> {
  const { store, turns, scripts, clock, log } = parts;
  const { id, version } = withdrawn;
  let handed = 0;
  let failed = 0;
  for await (const conversation of store.conversationIds()) {
    // Somebody may want it back while it is under way.
    if (!recordOf(scripts.records, id).withdrawn.some((one) => one.version === version && one.at === since)) return;
    try {
      const state = await turns.state(conversation);
      if (state?.script.id !== id || state.script.version !== version) continue;
      if (state.status === 'open') await turns.take(conversation, inputOf(withdrawn, since, clock), 'later');
      // Also those that were given to a person before somebody stopped in the middle.
      if (await turns.took(conversation, keyOf(withdrawn, since))) handed += 1;
    } catch (error) {
      // One that fails keeps none of the others from a person; the next start tries it again.
      failed += 1;
      log.error('withdrawal-unfinished', { code: error instanceof Error ? error.name : 'unknown' });
    }
  }
  if (failed > 0) return;
  const data = { ...withdrawn, since, handed };
  await scripts.change(() => ({
    key: `handed:${id}:${version}:${since}`,
    events: [{ kind: 'withdrawal-finished', data }],
  }));
}
