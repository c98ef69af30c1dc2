import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runner } from '../../bot/processes/run-file.js';

/** A process of its own that answers one message at a time. */
export interface Child {
  ask<Answer>(message: object): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts a file of this folder's neighbours as a process. Resolves when it says that it is ready. */
export async function startChild(
  file: URL,
  env: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
): Promise<Child> {
  const path = fileURLToPath(file);
  // Ours is compiled as the product is; JavaScript has packages of its own beside it, and is run where it stands.
  const [run, args, execArgv] = path.endsWith('.ts')
    ? [runner, [path], nodeOptions]
    : [path, [], ['--import', 'tsx', ...nodeOptions]];
  const started = fork(run, args, {
    execArgv: [...execArgv],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
  });
  await answerOf(started, file);
  return {
    ask: <Answer>(message: object) => {
      const answer = answerOf(started, file) as Promise<Answer>;
      started.send(message);
      return answer;
    },
    stop: () => ended(started),
  };
}

/** The other side, inside the process: says that it is ready, and answers whatever is asked. */
export function answerParent<Message>(handle: (message: Message) => Promise<object>): void {
  process.on('message', async (message) => {
    try {
      process.send?.({ answer: await handle(message as Message) });
    } catch (error) {
      process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ answer: {} });
}

function answerOf(child: ChildProcess, file: URL): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: { answer?: unknown; failure?: string }) => {
      child.off('exit', onExit);
      if (message.failure === undefined) resolve(message.answer);
      else reject(new Error(`${file.pathname}: ${message.failure}`));
    };
    const onExit = (code: number | null) => {
      child.off('message', onMessage);
      reject(new Error(`${file.pathname} ended with ${code}`));
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
