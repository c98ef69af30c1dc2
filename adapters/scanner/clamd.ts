import { connect } from 'node:net';
import type { Scanner } from './scanner.js';

const chunkBytes = 64 * 1024;
const patienceMs = 30_000;
const longestAnswer = 1_000;

/**
 * ClamAV's daemon over TCP, by its command INSTREAM: chunks, each with its length before it, and an empty one at the end.
 * https://docs.clamav.net/manual/Usage/Scanning.html#clamd. Gives `not-scanned` when it cannot be reached or will not say.
 */
export function clamdScanner({ host, port }: { readonly host: string; readonly port: number }): Scanner {
  return {
    async scan(bytes) {
      const answer = await ask(host, port, bytes);
      if (answer === undefined) return 'not-scanned';
      if (/ FOUND\0?\s*$/u.test(answer)) return 'infected';
      return /: OK\0?\s*$/u.test(answer) ? 'clean' : 'not-scanned';
    },
  };
}

function ask(host: string, port: number, bytes: Buffer): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    let answer = '';
    socket.setTimeout(patienceMs, () => socket.destroy());
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += chunkBytes) {
        const chunk = bytes.subarray(at, at + chunkBytes);
        socket.write(lengthOf(chunk.length));
        socket.write(chunk);
      }
      socket.write(lengthOf(0));
    });
    socket.on('data', (data) => {
      answer = (answer + data.toString('utf8')).slice(0, longestAnswer);
      if (answer.endsWith('\0')) socket.end();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(answer === '' ? undefined : answer));
  });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
