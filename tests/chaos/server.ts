import { jsonLog } from '../../bot/log.js';
import { type Served, serve } from '../../bot/serve.js';
import { type Guard, readOnlyWhile, without } from './broken-store.js';
import { answerOrders } from './process.js';
import { WorldClock, type WorldTime } from './world-clock.js';

/** What a server is started with. */
export interface ServerSettings {
  readonly env: Readonly<Record<string, string>>;
  readonly time: WorldTime;
  readonly without?: Guard;
}

/** What a server is told. It has loaded everything before it is told to serve: that would take most of a start. */
export type ServerOrder =
  | { readonly kind: 'serve'; readonly settings: ServerSettings }
  | { readonly kind: 'jump'; readonly jumped: number }
  /** Its own clock is wrong by so many milliseconds from now on. */
  | { readonly kind: 'set-clock'; readonly wrongBy: number }
  | { readonly kind: 'read-only'; readonly on: boolean }
  /** Answered when nothing is being done or looked up, with whether something is due all the same. */
  | { readonly kind: 'settle' }
  | { readonly kind: 'stop' };

let clock: WorldClock | undefined;
let readOnly = false;
let served: Served | undefined;

answerOrders<ServerOrder>({}, async (order) => {
  switch (order.kind) {
    case 'serve':
      return { url: await start(order.settings) };
    case 'jump':
      clock?.jumpedTo(order.jumped);
      return {};
    case 'set-clock':
      clock?.setWrongBy(order.wrongBy);
      return {};
    case 'read-only':
      readOnly = order.on;
      return {};
    case 'settle':
      await served?.missedTexts.settled();
      await served?.scheduler.settled();
      return { isDue: ((await served?.store.nextJobAt()) ?? Number.POSITIVE_INFINITY) <= (clock?.now() ?? 0) };
    case 'stop':
      await served?.close();
      return {};
  }
});

async function start({ env, time, without: guard }: ServerSettings): Promise<string> {
  clock = new WorldClock(time);
  served = await serve({
    env,
    clock,
    bare: true,
    missedTexts: true,
    host: '127.0.0.1',
    log: process.env.CHAOS_LOG === undefined ? undefined : jsonLog(),
    around: (store) => readOnlyWhile(() => readOnly, without(guard, store)),
  });
  return served.url;
}
