import { readFileSync } from 'node:fs';
import { AppError } from '../../dialogs/app-error.js';
import type { ServerEntry, Tables } from './environment.js';

const key = 'now';

/**
 * Sees to it that one process at a time serves a home: two would each carry out the same jobs. The entry is taken in a
 * transaction, so of two that start at once one is refused; one that a killed process left behind is taken over.
 */
export class SoleServer {
  readonly #home: string;
  readonly #table: Tables['server'];
  #held = false;

  constructor(home: string, { server }: Pick<Tables, 'server'>) {
    this.#home = home;
    this.#table = server;
  }

  /** Takes the home until `release`, or throws the `AppError` already-served. */
  async take(): Promise<void> {
    const pid = process.pid;
    const holder = await this.#table.transaction(() => {
      const found = this.#table.get(key);
      if (found !== undefined && isRunning(found)) return found;
      this.#table.put(key, { pid, started: startOf(pid) });
      this.#held = true;
      return undefined;
    });
    if (holder === undefined) return;
    throw new AppError(
      'already-served',
      `Process ${holder.pid} already serves ${this.#home}. Stop it first, or set RINGBACK_HOME to another folder.`,
    );
  }

  async release(): Promise<void> {
    if (!this.#held) return;
    this.#held = false;
    await this.#table.remove(key);
  }
}

function isRunning({ pid, started }: ServerEntry): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return startOf(pid) === started;
}

/** Numbers of processes come again, soonest in a container; the boot and the time since it do not. See proc(5). */
function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program comes second, in brackets, and may hold spaces; the state is field 3, the start field 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // One that was killed keeps its number until its parent asks after it.
    return fields[0] === 'Z' ? '' : `${boot} ${fields[19]}`;
  } catch {
    return '';
  }
}
