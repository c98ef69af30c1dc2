import type { Request } from 'restify';
import { clientAddress } from '../../../bot/http/client-address.js';

const asked = (remoteAddress: string, headers: Readonly<Record<string, string>> = {}) =>
  ({ socket: { remoteAddress }, headers, httpVersion: '1.1' }) as unknown as Request;
const from = (forwarded: string) => ({ 'x-forwarded-for': forwarded });

describe('where a request comes from', () => {
  it.each([
    ['203.0.113.7', {}, 0, '203.0.113.7'],
    ['::ffff:203.0.113.7', {}, 0, '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', {}, 0, '2001:db8:1:2::'],
    ['2001:DB8::6', {}, 0, '2001:db8:0:0::'],
    ['::1', {}, 0, '0:0:0:0::'],
    // Who comes by no proxy of ours is known, whatever they write.
    ['203.0.113.7', from('198.51.100.9'), 0, '203.0.113.7'],
    ['10.0.0.4', from('198.51.100.9'), 0, undefined],
    ['10.0.0.4', {}, 0, '10.0.0.4'],
    ['10.0.0.4', from('192.0.2.1, 198.51.100.9'), 1, '198.51.100.9'],
    ['10.0.0.4', from('192.0.2.1, 198.51.100.9'), 2, '192.0.2.1'],
    ['10.0.0.4', from('198.51.100.9'), 2, undefined],
    ['10.0.0.4', from('nonsense'), 1, undefined],
    ['10.0.0.4', {}, 1, undefined],
  ])('%s with %j behind %d proxies is %s', (remote, headers, proxies, address) => {
    expect(clientAddress(asked(remote, headers), proxies)).toBe(address);
  });
});
