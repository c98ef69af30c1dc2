import type { ConversationState } from '../state.js';

type Prefixed = Pick<ConversationState, 'session' | 'brief' | 'locale'>;

/** Every SMS says who writes: `【银行】…` or `Bank: …`, before a question's number without the colon. */
export function prefixed({ session, brief, locale }: Prefixed, text: string): string {
  if (session?.channel === 'chat') return withoutPrefix({ brief, locale }, text);
  const lender = brief.lender.name[locale];
  if (text.startsWith(`【${lender}】`) || text.startsWith(`${lender}: `)) return text;
  if (locale === 'zh-CN') return `【${lender}】${text}`;
  return /^\d+\/\d+: /u.test(text) ? `${lender} ${text}` : `${lender}: ${text}`;
}

/** The same without it. */
export function withoutPrefix({ brief, locale }: Pick<ConversationState, 'brief' | 'locale'>, text: string): string {
  const lender = brief.lender.name[locale];
  for (const prefix of [`【${lender}】`, `${lender}: `]) if (text.startsWith(prefix)) return text.slice(prefix.length);
  return text;
}
