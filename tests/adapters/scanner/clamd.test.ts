import { createServer, type Server } from 'node:net';
import { clamdScanner } from '../../../adapters/scanner/clamd.js';

/** What a client said, taken apart as clamd does: the command, and the chunks put together. */
function takeApart(said: Buffer): { command: string; content: string; ended: boolean } {
  const end = said.indexOf(0);
  const chunks: Buffer[] = [];
  for (let at = end + 1; at + 4 <= said.length; ) {
    const length = said.readUInt32BE(at);
    if (length === 0)
      return { command: said.toString('latin1', 0, end), content: Buffer.concat(chunks).toString(), ended: true };
    chunks.push(said.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return { command: '', content: '', ended: false };
}

describe('the virus scanner', () => {
  let server: Server;
  const start = (answer: (content: string) => string) =>
    new Promise<number>((resolve) => {
      server = createServer((socket) => {
        let said = Buffer.alloc(0);
        socket.on('data', (data) => {
          said = Buffer.concat([said, data]);
          const { command, content, ended } = takeApart(said);
          if (ended) socket.end(command === 'zINSTREAM' ? answer(content) : 'UNKNOWN COMMAND\0');
        });
      });
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  afterEach(() => server.close());

  it('finds what clamd finds, however long the file', async () => {
    const port = await start((content) => (content.includes('EICAR') ? 'stream: Eicar-Test FOUND\0' : 'stream: OK\0'));
    const scanner = clamdScanner({ host: '127.0.0.1', port });
    expect(await scanner.scan(Buffer.concat([Buffer.alloc(200_000, 65), Buffer.from('EICAR')]))).toBe('infected');
    expect(await scanner.scan(Buffer.alloc(200_000, 65))).toBe('clean');
  });

  it('calls nothing clean that clamd would not look at, or when it is away', async () => {
    const port = await start(() => 'INSTREAM size limit exceeded. ERROR\0');
    const scanner = clamdScanner({ host: '127.0.0.1', port });
    expect(await scanner.scan(Buffer.from('anything'))).toBe('not-scanned');
    await new Promise((resolve) => server.close(resolve));
    expect(await scanner.scan(Buffer.from('anything'))).toBe('not-scanned');
  });
});
