import { segmentsOf } from '../../../adapters/twilio/segments.js';

const a = (count: number) => 'a'.repeat(count);
const z = (count: number) => '好'.repeat(count);
const tollFree = '+18005550100';

describe('segments of a text', () => {
  it.each([
    ['nothing', '', '', 1],
    ['one of 160', a(160), '', 1],
    ['161 are two', a(161), '', 2],
    ['two of 153', a(306), '', 2],
    ['307 are three', a(307), '', 3],
    ['what Twilio takes at most', a(1_600), '', 11],
    ['a euro sign counts twice', `${a(159)}€`, '', 2],
    ['a euro sign is not torn', `${a(152)}€${a(151)}`, '', 2],
    ['and pushes the rest on', `${a(152)}€${a(152)}`, '', 3],
    ['accents of the alphabet', 'è'.repeat(160), '', 1],
    ['Chinese: one of 70', z(70), '', 1],
    ['Chinese: 71 are two', z(71), '', 2],
    ['Chinese: two of 67', z(134), '', 2],
    ['Chinese: 135 are three', z(135), '', 3],
    ['one character outside makes all of it wide', `${a(70)}好`, '', 2],
    ['a curly quote, too', `${a(70)}’`, '', 2],
    ['an emoji is two halves', `${z(69)}😀`, '', 2],
    ['an emoji is not torn', `${z(66)}😀${z(65)}`, '', 2],
    ['and pushes the rest of it on', `${z(66)}😀${z(66)}`, '', 3],
    ['toll-free: one of 160', a(160), tollFree, 1],
    ['toll-free: two of 152', a(304), tollFree, 2],
    ['toll-free: 305 are three', a(305), tollFree, 3],
    ['another number: 305 are two', a(305), '+14155550100', 2],
    ['toll-free: Chinese, two of 66', z(132), tollFree, 2],
    ['toll-free: Chinese, 133 are three', z(133), tollFree, 3],
  ])('%s', (_, text, from, count) => {
    expect(segmentsOf(text, from)).toBe(count);
  });
});
