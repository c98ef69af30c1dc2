import { understand } from '../../../dialogs/understanding/understand.js';

const asked = { locale: 'zh-CN', type: 'yes-no', question: '从申请到现在，您的单位有变化吗？', text: '没有' } as const;

describe('a bare answer', () => {
  it('means the same however often it is given', () => {
    expect(understand(asked)).toEqual(understand(asked));
  });

  it('means what the question makes of it', () => {
    const value = (question: string) => understand({ ...asked, question, text: '没有' }).value;
    expect(value('从申请到现在，您的单位有变化吗？')).toBe(false);
    expect(value('合同是您本人签的吗？')).toBeUndefined();
    expect(value('从申请到现在，您的单位有变化吗？')).toBe(false);
  });

  it('is still held against the file', () => {
    expect(understand(asked).clarity).toBe('clear');
    expect(understand({ ...asked, onFile: true }).clarity).toBe('contradicts');
  });

  it('is taken in the form of what was last put', () => {
    expect(understand({ ...asked, text: '对' }).clarity).not.toBe(
      understand({ ...asked, text: '对', asked: '有，还是没有？' }).clarity,
    );
  });
});
