import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
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
      if (state?.status !== 'open' || state.script.id !== id || state.script.version !== version) continue;
      const at = new Date(clock.now()).toISOString();
      const input = { kind: 'script-withdrawn', key: `withdrawn:${id}:${version}:${since}`, at } as const;
      const { repeated } = await turns.take(conversation, input, 'later');
      if (!repeated) handed += 1;
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
