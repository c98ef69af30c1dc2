import { BlockList, isIP } from 'node:net';
import type { Request } from 'restify';
import { isForwarded } from './is-from-here.js';

/** Addresses of one's own machine and network: whoever forwards from there is a proxy of one's own. */
const ownNetwork = new BlockList();
for (const [network, bits] of [
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  ownNetwork.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  ownNetwork.addSubnet(network, bits, 'ipv6');

/**
 * Where a request comes from; of IPv6 the network of 64 bits, which is one customer's. `proxies` is how many of our own
 * stand before us: each adds the address that it was asked from to `X-Forwarded-For`, and what stands before those
 * anybody may have written. Undefined behind a proxy that no setting names: its address would stand for everybody.
 */
export function clientAddress(request: Request, proxies: number): string | undefined {
  const direct = plain(request.socket.remoteAddress ?? '');
  if (proxies === 0) return isForwarded(request) && isOwn(direct) ? undefined : networkOf(direct);
  const told = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const address = plain(told.at(-proxies)?.trim() ?? '');
  return isIP(address) === 0 ? undefined : networkOf(address);
}

function isOwn(address: string): boolean {
  const kind = isIP(address);
  return kind !== 0 && ownNetwork.check(address, kind === 4 ? 'ipv4' : 'ipv6');
}

/** An IPv4 address as it is written everywhere, also where it came over IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/iu, '');
}

function networkOf(address: string): string | undefined {
  if (isIP(address) !== 6) return address || undefined;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const whole =
    tail === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill('0'), ...after];
  return `${whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::`;
}
