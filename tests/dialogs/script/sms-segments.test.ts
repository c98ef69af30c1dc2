import { segments } from '../../../dialogs/script/sms-segments.js';

it.each([
  ['a plain text', 'a'.repeat(160), 'GSM-7', 160, 1],
  ['one septet more', 'a'.repeat(161), 'GSM-7', 161, 2],
  ['two full parts', 'a'.repeat(306), 'GSM-7', 306, 2],
  ['three parts', 'a'.repeat(307), 'GSM-7', 307, 3],
  ['the euro sign, which takes two septets', `${'a'.repeat(158)}€`, 'GSM-7', 160, 1],
  ['the euro sign one too far', `${'a'.repeat(159)}€`, 'GSM-7', 161, 2],
  ['an escape pair that is not torn apart', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
  ['accents that GSM 03.38 has', 'àéñÜ@£¥Ωß', 'GSM-7', 9, 1],
  ['Chinese', '您'.repeat(70), 'UCS-2', 70, 1],
  ['one Chinese character more', '您'.repeat(71), 'UCS-2', 71, 2],
  ['two full Chinese parts', '您'.repeat(134), 'UCS-2', 134, 2],
  ['three Chinese parts', '您'.repeat(135), 'UCS-2', 135, 3],
  ['one curly quote', `’${'a'.repeat(70)}`, 'UCS-2', 71, 2],
  ['an emoji, which takes two units', '👍'.repeat(35), 'UCS-2', 70, 1],
  ['an emoji that is not torn apart', `${'您'.repeat(66)}👍${'您'.repeat(66)}`, 'UCS-2', 134, 3],
  ['lower-case c with cedilla, which GSM 03.38 lacks', 'ç', 'UCS-2', 1, 1],
  ['nothing', '', 'GSM-7', 0, 1],
] as const)('counts %s', (_what, text, encoding, characters, count) => {
  expect(segments(text)).toEqual({ encoding, characters, segments: count });
});
