import { keyedDigest } from '../../../data/seal/derive.js';
import { proofOf, proves } from '../../../data/seal/number-digests.js';
import { DerivedPartyKey } from '../../../data/seal/party-key.js';

describe('the proof of a number', () => {
  const [key, other] = [new DerivedPartyKey(Buffer.alloc(32, 1)), new DerivedPartyKey(Buffer.alloc(32, 2))];
  const number = '+14155550123';

  it('is good for its number and its party alone', () => {
    const proof = proofOf(number, key);
    expect(proof).toHaveLength(32);
    expect([proves(proof, number, key), proves(proof, '+14155550124', key), proves(proof, number, other)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is still known as earlier versions kept it, whole, and never by a few of its signs', () => {
    const whole = keyedDigest(key.digest, `number ${number}`);
    expect(proves(whole, number, key)).toBe(true);
    expect(proves(`${whole.slice(0, 63)}x`, number, key)).toBe(false);
    for (const cut of [0, 1, 16, 31]) expect(proves(whole.slice(0, cut), number, key)).toBe(false);
  });
});
