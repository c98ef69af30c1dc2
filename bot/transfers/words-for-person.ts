import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Locale, Localized, PartyRole } from '../../dialogs/vocabulary.js';

/** Said to whoever picks up, a voicemail perhaps: so it tells of nobody. */
export const askToTake: Localized = {
  'zh-CN': '有一通电话要转给您，按任意键接听。',
  'en-US': 'There is a call for you. Press any key to take it.',
};

const roles: Readonly<Record<PartyRole, Localized>> = {
  borrower: { 'zh-CN': '借款人', 'en-US': 'the borrower' },
  'co-borrower': { 'zh-CN': '共同借款人', 'en-US': 'the co-borrower' },
  guarantor: { 'zh-CN': '担保人', 'en-US': 'the guarantor' },
  'employer-hr': { 'zh-CN': '单位人事', 'en-US': 'the employer' },
  colleague: { 'zh-CN': '同事', 'en-US': 'a colleague' },
  'emergency-contact': { 'zh-CN': '紧急联系人', 'en-US': 'the emergency contact' },
};

/** What whoever takes a call is told before the two are connected, in their own language: who it is, and how far they got. */
export function introduction({ brief, session }: ConversationState, locale: Locale): string {
  const { name } = brief;
  const role = roles[brief.role][locale];
  const asked = session?.transfer?.wantedBy === undefined;
  if (locale === 'zh-CN') {
    const proved = session?.identified ? '身份已核实' : '身份还没有核实';
    return `${name}，${role}，${proved}${asked ? '，对方要找人工' : ''}。现在为您接通。`;
  }
  const proved = session?.identified ? 'who they are is confirmed' : 'who they are is not confirmed yet';
  return `${name}, ${role}. ${asked ? 'They asked for a person; ' : ''}${asked ? proved : `${proved.charAt(0).toUpperCase()}${proved.slice(1)}`}. Connecting you now.`;
}
