import type { Evidence } from './evidence.js';

/** What people say who would rather keep something to themselves, or not tell it by telephone. */
const forPrivacy =
  /隐私|私人|私事|个人(信息|情况|资料)|保密|不想在(电话|手机|网上)|不方便在(电话|手机|网上)|\b(privacy|private|personal|confidential|over the phone|on the phone|by text)\b/iu;

const refused =
  (wanted: boolean): Evidence =>
  ({ said }) =>
    said
      .filter((one) => one.stands === 'refused' && forPrivacy.test(one.said) === wanted)
      .map(({ conversationId, questionId }) => ({ code: 'refused', detail: `${conversationId} ${questionId}` }));

/** W6: the party would not tell it, for privacy. */
export const refusedForPrivacy: Evidence = refused(true);

/** W7: the party would not tell it, and did not say why or for another reason. */
export const refusedOtherwise: Evidence = refused(false);
