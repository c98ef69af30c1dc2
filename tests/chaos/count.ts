import { readFile } from 'node:fs/promises';
import type { LedgerEntry } from '../../adapters/phone/ledger.js';
import { pastTexts } from '../../bot/demo/past-texts.js';
import { engineEvent, stateOf } from '../../bot/turn/read-state.js';
import type { Store, StoredLog } from '../../data/store.js';
import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import { caseIdOf, numberOf, ours } from './people.js';

/** What came of a run: figures by name, and whatever is not as it has to be. */
export interface Count {
  readonly figures: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** What the store holds of one person. */
interface Known {
  readonly number: string;
  readonly logs: readonly StoredLog[];
}

/** Counts from outside, by the network's ledger, what the store says from inside. `now` is the world's, in epoch ms. */
export async function count(ledgerFile: string, store: Store, people: number, now: number): Promise<Count> {
  const lines = (await readFile(ledgerFile, 'utf8')).trimEnd().split('\n');
  const ledger = lines.map((line) => JSON.parse(line) as LedgerEntry);
  const counting = new Counting();
  countTwiceAsked(ledger, counting);
  for (let index = 0; index < people; index += 1) {
    const number = numberOf(index);
    const logs: StoredLog[] = [];
    for await (const id of store.conversationIds({ caseId: caseIdOf(index) })) {
      const stored = await store.load(id);
      if (stored) logs.push(stored);
    }
    if (logs.length !== 1) counting.fault(`${number} has ${logs.length} conversations`);
    const known = { number, logs };
    countHeard(ledger, known, counting);
    countSpoken(ledger, known, counting);
    countWritten(ledger, known, counting);
    countCalled(ledger, known, counting);
    countStanding(known, now, counting);
  }
  let conversations = 0;
  for await (const id of store.conversationIds()) if (!isDossierId(id)) conversations += 1;
  if (conversations !== people) counting.fault(`${conversations} conversations with ${people} people`);
  const { logs, events, faults } = await store.verify();
  counting.add('logs verified', logs);
  counting.add('events verified', events);
  for (const { logId, message } of faults) counting.fault(`${logId} does not verify: ${message}`);
  return counting;
}

class Counting implements Count {
  readonly figures: Record<string, number> = {};
  readonly faults: string[] = [];

  add(name: string, by = 1): void {
    this.figures[name] = (this.figures[name] ?? 0) + by;
  }

  fault(words: string): void {
    this.faults.push(words);
  }
}

type Entry<K extends LedgerEntry['kind']> = Extract<LedgerEntry, { kind: K }>;

function of<K extends LedgerEntry['kind']>(ledger: readonly LedgerEntry[], kind: K): readonly Entry<K>[] {
  return ledger.filter((entry): entry is Entry<K> => entry.kind === kind);
}

/** One effect is asked of the network once; what was refused was not made. */
function countTwiceAsked(ledger: readonly LedgerEntry[], counting: Counting): void {
  const made = new Map<string, number>();
  for (const { method, path, fields, status } of of(ledger, 'rest')) {
    if (method !== 'POST' || !/\/(Messages|Calls)\.json$/u.test(path)) continue;
    counting.add(status < 300 ? 'made by request' : 'requests refused');
    const effect = new URL(fields.StatusCallback ?? 'http://none').searchParams.get('effect') ?? '';
    if (status < 300) made.set(effect, (made.get(effect) ?? 0) + 1);
  }
  for (const [effect, times] of made) if (times > 1) counting.fault(`effect ${effect} was carried out ${times} times`);
}

/** Every text that somebody wrote stands in the log, once. */
function countHeard(ledger: readonly LedgerEntry[], { number, logs }: Known, counting: Counting): void {
  const written = of(ledger, 'message').filter(({ from, direction }) => from === number && direction === 'inbound');
  for (const { sid } of written) {
    if (!logs.some(({ turns }) => turns.get(`sms:${sid}`) !== undefined))
      counting.fault(`a text of ${number} is not in the log (${sid})`);
  }
  const noted = logs
    .flatMap(({ events }) => pastTexts(events)?.texts ?? [])
    .filter(({ direction, body }) => direction === 'out' && body !== stop);
  const others = written.filter(({ body }) => body !== stop);
  counting.add('texts written by people', written.length);
  counting.add('texts of people in the log', noted.length);
  if (noted.length !== others.length) {
    const both = `${others.map(({ body }) => body).join(' / ')} against ${noted.map(({ body }) => body).join(' / ')}`;
    counting.fault(`${number} wrote ${others.length} texts, and ${noted.length} stand in the log: ${both}`);
  }
}

/** The network says it once more when we write to somebody who had said it: that is no text of theirs. */
const stop = 'STOP';

/** Every answer in a call that reached us stands in the log, once. */
function countSpoken(ledger: readonly LedgerEntry[], { number, logs }: Known, counting: Counting): void {
  const given = new Map<string, boolean>();
  for (const { webhook, url, fields, outcome } of of(ledger, 'webhook')) {
    if (webhook !== 'voice' || fields.To !== number || !(fields.Digits || fields.SpeechResult)) continue;
    const { pathname, searchParams } = new URL(url);
    if (!pathname.endsWith('/answer')) continue;
    const key = `call:${fields.CallSid}:${searchParams.get('step')}`;
    given.set(key, (given.get(key) ?? false) || outcome === 200);
  }
  for (const [key, isTaken] of given) {
    if (isTaken && !logs.some(({ turns }) => turns.get(key) !== undefined))
      counting.fault(`an answer of ${number} in a call is not in the log (${key})`);
  }
  const taken = [...given.values()].filter(Boolean).length;
  const noted = logs
    .flatMap(({ events }) => events.map(engineEvent))
    .filter(
      (event) => event.kind === 'input-received' && event.data.channel === 'voice' && event.data.form !== 'nothing',
    ).length;
  counting.add('answers in calls that were taken', taken);
  counting.add('answers in calls in the log', noted);
  if (noted > given.size)
    counting.fault(`${number} answered ${given.size} times in calls, and ${noted} stand in the log`);
}

/** No text went out more often than a conversation decided to send it. */
function countWritten(ledger: readonly LedgerEntry[], { number, logs }: Known, counting: Counting): void {
  const made = of(ledger, 'message').flatMap(({ from, to, direction, body }) =>
    from === ours && to === number && direction !== undefined && body !== undefined && !networksOwn.test(body)
      ? [body.trim()]
      : [],
  );
  const decided = tally(
    logs.flatMap(({ events }) =>
      events
        .map(engineEvent)
        .flatMap((event) =>
          event.kind === 'prompted' && event.data.channel === 'sms' ? [event.personal?.text.trim() ?? ''] : [],
        ),
    ),
  );
  counting.add('texts sent', made.length);
  counting.add(
    'texts decided',
    [...decided.values()].reduce((sum, times) => sum + times, 0),
  );
  for (const [body, times] of tally(made)) {
    const wanted = decided.get(body) ?? 0;
    if (times > wanted)
      counting.fault(`${number} got a text ${times} times that was decided ${wanted} times: ${body.slice(0, 40)}`);
  }
}

/** What the network writes by itself to who says stop. */
const networksOwn = /unsubscribe|re-subscribed/u;

/** Nobody was called more often than a conversation decided to. */
function countCalled(ledger: readonly LedgerEntry[], { number, logs }: Known, counting: Counting): void {
  const placed = of(ledger, 'rest').filter(
    ({ method, path, fields, status }) =>
      method === 'POST' && path.endsWith('/Calls.json') && fields.To === number && status < 300,
  ).length;
  const decided = logs
    .flatMap(({ events }) => events.map(engineEvent))
    .filter((event) => event.kind === 'attempt-started' && event.data.channel === 'voice').length;
  counting.add('calls placed', placed);
  if (placed > decided) counting.fault(`${number} was called ${placed} times, and ${decided} were decided`);
}

const grace = 10 * 60_000;

/** Every conversation has ended, or waits with a timer or for a person; and nothing is left undone. */
function countStanding({ number, logs }: Known, now: number, counting: Counting): void {
  for (const stored of logs) {
    const state = stateOf(stored);
    counting.add(`conversations ${state?.outcome ?? state?.status ?? 'unreadable'}`);
    const isForPerson = Object.values(state?.reviews ?? {}).some(({ resolved }) => !resolved);
    const waits = isForPerson || stored.jobs.some(({ dueAt }) => dueAt > now - grace);
    if (state?.status !== 'closed' && !waits)
      counting.fault(`the conversation with ${number} is open, and nothing will go on with it`);
    for (const { id, dueAt } of stored.jobs) if (dueAt <= now - grace) counting.fault(`${id} was left undone`);
  }
}

function tally(items: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return times;
}
