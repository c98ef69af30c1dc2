import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real mail server on loopback that takes what it is not told to refuse. */
export class MailServer {
  /** What was taken, as it came over the wire. */
  readonly letters: string[] = [];
  /** What is answered to a recipient: a reply code and words. */
  readonly refusals = new Map<string, readonly [number, string]>();
  /** What is answered to a letter once it is there, whoever it is for. */
  unwanted: readonly [number, string] | undefined;
  readonly #server: SMTPServer;

  private constructor() {
    this.#server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      authOptional: true,
      onAuth: (_auth, _session, done) => done(new Error('wrong password')),
      onRcptTo: ({ address }, _session, done) => {
        const refusal = this.refusals.get(address);
        done(refusal && refusing(refusal));
      },
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (this.unwanted) return done(refusing(this.unwanted));
          this.letters.push(Buffer.concat(chunks).toString('utf8'));
          done();
        });
      },
    });
  }

  static async start(port = 0): Promise<MailServer> {
    const mail = new MailServer();
    await new Promise<void>((resolve) => mail.#server.listen(port, '127.0.0.1', resolve));
    return mail;
  }

  get port(): number {
    return (this.#server.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

function refusing([responseCode, words]: readonly [number, string]): Error {
  return Object.assign(new Error(words), { responseCode });
}

/** The words of a letter, with lines that were broken on the way put together again. */
export function wordsOf(letter: string): string {
  return Buffer.from(
    letter
      .replaceAll(/=\r?\n/gu, '')
      .replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
}
