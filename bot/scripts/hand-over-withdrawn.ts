import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { ScriptVersion } from '../../dialogs/script-book/script-event.js';
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

async function handOver(
  withdrawn: ScriptVersion,
  since: string,
  { store, turns, scripts, clock }: HandOverParts,
): Promise<void> {
  const { id, version } = withdrawn;
  let handed = 0;
  for await (const conversation of store.conversationIds()) {
    const state = await turns.state(conversation);
    if (state?.status !== 'open' || state.script.id !== id || state.script.version !== version) continue;
    const at = new Date(clock.now()).toISOString();
    const input = { kind: 'script-withdrawn', key: `withdrawn:${id}:${version}:${since}`, at } as const;
    const { repeated } = await turns.take(conversation, input, 'later');
    if (!repeated) handed += 1;
  }
  const key = `handed:${id}:${version}:${since}`;
  await scripts.change(() => ({ key, events: [{ kind: 'withdrawal-finished', data: { ...withdrawn, handed } }] }));
}
