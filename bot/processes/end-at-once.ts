import { codeLines } from '../code-lines.js';
import type { Log } from '../log.js';

/**
 * Ends this process as a power cut would; what was kept is kept all the same. `process.exit` waits for LMDB's writing
 * thread, and that one, in the midst of a transaction, for us: the process would stay, and nobody else could write.
 */
export function endAtOnce(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** What nobody caught ends the process. It is told by where it happened, since what was thrown may quote a party. */
export function endOnDefects(log: Log): void {
  process.on('uncaughtException', (error: unknown) => {
    log.error('defect', { defect: error instanceof Error ? error.name : 'unknown', stack: codeLines(error) });
    endAtOnce();
  });
}
