import fc from 'fast-check';
import { canonicalJson } from '../../../data/seal/canonical-json.js';

describe('canonicalJson', () => {
  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order of keys, and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: { d: [2, undefined], c: undefined } })).toBe('{"a":{"d":[2,null]},"b":1}');
    expect(canonicalJson({ a: { d: [2, null] }, b: 1 })).toBe('{"a":{"d":[2,null]},"b":1}');
  });

  it.each([new Date(0), new Map(), Number.NaN, 1n, () => 1])(
    'refuses what would come back as something else: %p',
    (value) => {
      expect(() => canonicalJson({ value })).toThrow(TypeError);
    },
  );
});
