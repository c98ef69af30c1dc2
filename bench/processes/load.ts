import { Connection } from '../load/connection.js';
import { eightQuestions } from '../load/eight-questions.js';
import { answersOf, greetingOf, type ReadyRequest } from '../load/requests.js';
import { answerParent } from './child.js';

/** What to send where. */
export interface LoadOrder {
  readonly port: number;
  /** Further servers of the same store: whose turn comes next goes to the next of them, as a balancer would have it. */
  readonly besides?: readonly number[];
  /** The borrowers whose answers are sent, by their index. */
  readonly borrowers: readonly number[];
  /** Which questions to answer, from one to before another; the eight when not given. */
  readonly steps?: readonly [from: number, to: number];
  /** How many ask at once, each on a connection of its own; 32 when not given. */
  readonly lines?: number;
  /** The server is the empty route: its answers say nothing. */
  readonly empty?: boolean;
  /** The bot has to be greeted before, outside the measured time. */
  readonly greet?: boolean;
}

/** What came of it. */
export interface LoadReport {
  readonly turns: number;
  readonly seconds: number;
  /** The share of the time that this process itself was busy; near 1 means that it was what was measured. */
  readonly busy: number;
}

const nothing = '<Response/>';

answerParent(async (order: LoadOrder): Promise<LoadReport> => {
  const { borrowers, empty = false, steps = [0, eightQuestions.length], lines: count = 32 } = order;
  const ready = borrowers.map((index) =>
    answersOf(index, steps).map((request) => (empty ? { ...request, answer: nothing } : request)),
  );
  const greetings = order.greet ? borrowers.map((index) => [greetingOf(index)]) : [];
  const ports = [order.port, ...(order.besides ?? [])];
  const lines = await Promise.all(Array.from({ length: count }, () => Promise.all(ports.map(Connection.open))));
  await sendAll(lines, greetings);
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const turns = await sendAll(lines, ready);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  for (const connection of lines.flat()) connection.close();
  return { turns, seconds, busy: (user + system) / 1e6 / seconds };
});

/** Each line, one connection a server, answers for its own share of the borrowers: everybody's first question, then everybody's second. */
async function sendAll(
  lines: readonly (readonly Connection[])[],
  conversations: readonly (readonly ReadyRequest[])[],
): Promise<number> {
  const sent = await Promise.all(
    lines.map(async (connections, at) => {
      const mine = conversations.filter((_, index) => index % lines.length === at);
      const steps = mine[0]?.length ?? 0;
      for (let step = 0; step < steps; step += 1) {
        // By turns from one request to the next, since a server closes a connection that rests for seconds.
        for (const [index, requests] of mine.entries())
          await sendOne(connections[(index + step) % connections.length], requests[step]);
      }
      return steps * mine.length;
    }),
  );
  return sent.reduce((sum, count) => sum + count, 0);
}

async function sendOne(connection: Connection | undefined, request: ReadyRequest | undefined): Promise<void> {
  if (!connection || !request) throw new Error('there is a conversation with fewer questions than the others');
  const answer = await connection.send(request.bytes);
  if (answer.startsWith('HTTP/1.1 200 ') && answer.includes(request.answer)) return;
  throw new Error(`expected "${request.answer}" but the answer was:\n${answer}`);
}
