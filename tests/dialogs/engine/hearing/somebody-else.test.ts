import { isSomebodyElse, saysWhoTheyAre } from '../../../../dialogs/engine/hearing/somebody-else.js';

describe('somebody else on the telephone', () => {
  it.each([
    '我是他老婆',
    '他不在',
    '我是林小满的妈妈',
    '本人现在不方便接',
    "I'm his wife",
    'this is her brother',
    'he’s not home right now',
    "she isn't available",
  ])('is heard from: %s', (said) => expect(isSomebodyElse(said)).toBe(true));

  it.each(['我是本人', '我老婆也知道', '我不在家，晚点吧', "I'm home", 'my wife is not here', '2', '你好'])(
    'is not concluded from: %s',
    (said) => expect(isSomebodyElse(said)).toBe(false),
  );

  it.each(['其实我是他爱人', '我是林小满的妈妈', "well, I'm his wife", "This is Dana's son"])(
    'says what they are to the party: %s',
    (said) => expect(saysWhoTheyAre(said)).toBe(true),
  );

  it.each(['他不在家', '我是本人', "she isn't available", 'my wife is not here'])('says nothing of it: %s', (said) =>
    expect(saysWhoTheyAre(said)).toBe(false),
  );
});
