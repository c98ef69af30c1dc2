import { loadGuides, readGuides } from '../../../bot/guides.js';
import type { Case, Party } from '../../../dialogs/case.js';
import { composeLesson } from '../../../dialogs/casework/education/compose-lesson.js';
import { guideIds } from '../../../dialogs/casework/education/guide.js';
import { lintGuide } from '../../../dialogs/casework/education/lint-guide.js';
import { parseGuide } from '../../../dialogs/casework/education/parse-guide.js';
import { readLessonReply } from '../../../dialogs/casework/education/read-lesson-reply.js';
import { recheckAt } from '../../../dialogs/casework/education/recheck-at.js';
import { segments } from '../../../dialogs/script/sms-segments.js';
import { locales, markets } from '../../../dialogs/vocabulary.js';
import { caseOf } from '../../bot/trial-case.js';

const guides = loadGuides();

function partyOf({ parties: [party] }: Case): Party {
  if (!party) throw new Error('the case has no party');
  return party;
}

describe('the guides', () => {
  it('are sound', () => {
    expect(readGuides().faults).toEqual([]);
  });

  it('have a text of at most two segments, with the due day and without', () => {
    for (const id of guideIds)
      for (const market of markets)
        for (const locale of locales)
          for (const onFile of [{ dueDay: 28 }, {}]) {
            const file = caseOf({ market }, { locale, onFile });
            const { sms, mail } = composeLesson(guides[id], file, partyOf(file));
            expect(sms).toContain(file.lender.name[locale]);
            expect(`${sms} ${mail}`).not.toMatch(/[{}]/u);
            expect([id, market, locale, segments(sms).segments <= 2]).toEqual([id, market, locale, true]);
            expect(sms.includes('28')).toBe(id === 'repayment-guide' && 'dueDay' in onFile);
          }
  });

  it('leave out what is not on file', () => {
    const known = caseOf();
    const unknown = caseOf({}, { onFile: {} });
    const [withDay, without] = [known, unknown].map(
      (file) => composeLesson(guides['repayment-guide'], file, partyOf(file)).mail,
    );
    expect(withDay).toContain('due on day 15 of each month');
    expect(without).not.toContain('each month');
    expect(without?.split('\n\n')).toHaveLength((withDay?.split('\n\n').length ?? 0) - 1);
  });

  it.each([
    ['threatening', '不还就把您列入黑名单'],
    ['threatening', 'pay, or we take legal action'],
    ['promising', '我们保证给您降低月供'],
    ['promising', 'call us and we will waive the charge'],
    ['link', 'see https://bank.example/guide'],
    ['link', '请登录 www.bank.cn 查看'],
    ['unknown-placeholder', 'your rate is {rate}'],
    ['sms-length', `${'请提前一天把钱存够，'.repeat(15)}谢谢`],
  ])('are refused as %s: %s', (rule, text) => {
    const locale = /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en-US';
    const guide = guides['risk-notice'];
    const wording = { ...guide.us[locale], sms: [text] };
    const faults = lintGuide({ ...guide, us: { ...guide.us, [locale]: wording } });
    expect(faults.map(({ rule: found, path }) => [found, path])).toEqual([[rule, ['us', locale, 'sms', 0]]]);
  });

  it('are refused in the wrong language, and where no text is left without a due day', () => {
    const guide = guides['repayment-guide'];
    const english = { ...guide.cn['en-US'], subject: '还款指南', sms: ['{lender}: due on day {day}'] };
    const faults = lintGuide({ ...guide, cn: { ...guide.cn, 'en-US': english } });
    expect(faults.map(({ rule }) => rule)).toEqual(['untranslated', 'no-way-on']);
  });

  it('that cannot be read name the line', () => {
    expect(parseGuide('id: [', 'x.yaml').faults).toMatchObject([{ rule: 'yaml' }]);
    const { faults } = parseGuide('id: repayment-guide\nversion: 0\n', 'x.yaml');
    expect(faults.map(({ line, rule }) => [line, rule])).toContainEqual([2, 'schema']);
  });
});

describe('when it is looked whether a lesson has stayed', () => {
  it.each([
    ['five days before the next due date', '2026-03-02T15:00:00Z', 15, '2026-03-10T14:00:00.000Z'],
    ['the next day where there are fewer left', '2026-03-12T15:00:00Z', 15, '2026-03-13T14:00:00.000Z'],
    ['a month later where it is due tomorrow', '2026-03-14T15:00:00Z', 15, '2026-04-10T14:00:00.000Z'],
    ['a month later on the due date itself', '2026-03-15T15:00:00Z', 15, '2026-04-10T14:00:00.000Z'],
    ['before the last day of a short month', '2026-02-10T15:00:00Z', 31, '2026-02-23T15:00:00.000Z'],
    ['two weeks later where no due day is on file', '2026-03-02T15:00:00Z', undefined, '2026-03-16T14:00:00.000Z'],
  ])('%s', (_, at, dueDay, expected) => {
    const file = caseOf({}, { onFile: dueDay === undefined ? {} : { dueDay } });
    expect(recheckAt(at, file, partyOf(file))).toBe(expected);
  });
});

describe('what is written back to a guide', () => {
  it.each([
    '1',
    '1.',
    '收到',
    '收到了，谢谢',
    '好的。',
    '看过了',
    '知道了谢谢您',
    'OK',
    'Got it, thanks!',
    'thank you',
    'I have read it',
  ])('%s says that it was read', (text) => expect(readLessonReply(text)).toBe('received'));
  it.each(['0', ' 0 ', '0。'])('%s asks for a person', (text) => expect(readLessonReply(text)).toBe('person'));
  it.each([
    '15',
    '1号还',
    '收到了但是还不上',
    '好像不对',
    '没收到',
    'ok but when?',
    'not ok',
    'stop',
    '别再发了',
    '10',
    '看不懂',
    'sure?',
  ])('%s is for others to understand', (text) => expect(readLessonReply(text)).toBeUndefined());
});
