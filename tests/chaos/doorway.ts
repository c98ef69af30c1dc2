import { connect, createServer, type Socket } from 'node:net';

/** One address in front of servers that come and go, as a balancer is. */
export interface Doorway {
  readonly port: number;
  /** Where connections are led from now on, by turns; those that are open stay. */
  leadTo(ports: readonly number[]): void;
  close(): void;
}

/** Opens it on a free port of loopback. While nothing stands behind it, connections break. */
export async function openDoorway(): Promise<Doorway> {
  let behind: readonly number[] = [];
  let turn = 0;
  const open = new Set<Socket>();
  const server = createServer((outside) => {
    const port = behind[turn++ % Math.max(1, behind.length)];
    open.add(outside);
    outside.on('error', () => outside.destroy());
    outside.on('close', () => open.delete(outside));
    if (port === undefined) return outside.destroy();
    const inside = connect(port, '127.0.0.1');
    inside.on('error', () => outside.destroy());
    inside.on('close', () => outside.destroy());
    outside.on('close', () => inside.destroy());
    outside.pipe(inside).pipe(outside);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : 0,
    leadTo(ports) {
      behind = ports;
    },
    close() {
      server.close();
      for (const one of open) one.destroy();
    },
  };
}
