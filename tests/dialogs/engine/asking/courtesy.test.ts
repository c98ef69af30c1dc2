import { isCourtesy } from '../../../../dialogs/engine/asking/courtesy.js';

describe('a courtesy', () => {
  it.each([
    '好的，谢谢',
    '收到了',
    '收到，谢谢您！',
    '嗯嗯',
    '行',
    '👍',
    'Thanks!',
    'ok, got it',
    'great thank you',
    '好的好的',
  ])('asks for no answer: %s', (said) => expect(isCourtesy(said)).toBe(true));

  it.each(['好的，明天交', '没收到', '谢谢，不过我换了单位', 'ok but when', 'thanks, what is the address?', ''])(
    'is not what says more: %s',
    (said) => expect(isCourtesy(said)).toBe(false),
  );

  it('is told from long words quickly', () => {
    expect(isCourtesy(`${'嗯'.repeat(2000)}?`)).toBe(false);
    expect(isCourtesy(`${'ok '.repeat(600)}?`)).toBe(false);
  });
});
