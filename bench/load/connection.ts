import { connect, type Socket } from 'node:net';

/** One kept-alive HTTP connection, as light as can be: the load must not be what is measured. */
export class Connection {
  readonly #socket: Socket;
  #received = '';
  #resolve: ((answer: string) => void) | undefined;
  #reject: ((error: Error) => void) | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => this.#take(chunk));
    socket.on('error', (error) => this.#reject?.(error));
    socket.on('close', () => this.#reject?.(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Connection(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends a request and gives the whole answer, head and body. */
  send(request: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      if (this.#socket.destroyed) return reject(new Error('the server had closed the connection'));
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#reject = undefined;
    this.#socket.destroy();
  }

  #take(chunk: string): void {
    this.#received += chunk;
    const end = this.#received.indexOf('\r\n\r\n');
    if (end === -1) return;
    const length = /\r\ncontent-length: (\d+)/iu.exec(this.#received.slice(0, end))?.[1];
    if (length === undefined) return this.#reject?.(new Error('an answer came without its length'));
    if (this.#received.length < end + 4 + Number(length)) return;
    const answer = this.#received;
    this.#received = '';
    this.#resolve?.(answer);
  }
}
