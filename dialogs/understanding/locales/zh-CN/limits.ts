import { asks } from '../../per-question.js';

/** For how long, or when, a yes holds. */
export interface Limit {
  readonly code: 'for-a-time' | 'of-the-past' | 'in-part';
  readonly words: string;
}

/** What was done once stays done: 收到了吗, 签的字吗, 换过吗; the rest asks how things are. */
const asksOfADeed = asks(/(?:过|了|的字)[^,，。?？]{0,8}[吗么?？]|收到|签/);

const dated =
  '(?:上|下|这|本)(?:个)?(?:月|周|星期|礼拜|半年|季度)|[今明后去前]年|年[底初末中]|月[底初末中]|[一二三四五六七八九十\\d]{1,4}(?:个)?(?:月|号|日|年)|周[一二三四五六日末]|星期[一二三四五六日天]|过年|春节|暑假|寒假|合同期?满|退休';
const until = new RegExp(
  `(?<![收拿看听接知直达签办找等想轮得])到(?:${dated})(?:份|底|初|末)?(?!.{0,3}(?:开始|又))|到[^,，]{1,8}(?:为止|就(?:不|没|完|到期|结束)|才)|(?:${dated})(?:份|底|初|末)?(?:为止|截止|到期)`,
);
const direct = new RegExp(`^(?:但是?|不过|就|只|也|是|有|做|干|住|能|可以)*(?:${until.source})`);
const forNow =
  /^(?:但是?|不过|就|只|也|是|算)*(?:暂时|眼下|暂且|临时|一时|先(?=这样|住|凑合|用着|干着|做着))[^没不]{0,6}$/;
/** 月底就走, 准备卖了: it is so, but not for long. */
const ending =
  /^(?:但是?|不过|就|我|我们|他|她|已经|都|刚|这)*(?:(?:[月年]底|下个?(?:月|周|星期|礼拜)|明年|过完年)就?要?(?:走|搬(?:走|出|家)|离|卖|退租)|提(?:了)?(?:离职|辞职)|(?:准备|打算|快要?|正要?|马上要?|正在?|要)(?:搬(?:走|出|家)|卖|离职|辞职|走|退租|租出去|到期))/;
const partly =
  /^(?:但是?|不过|就|只|也|是|都)*(?:周末|放假|节假日|寒暑?假|暑假|过年|夏天|冬天|偶尔|平时(?!都|一直))(?!都在)/;
const former =
  /^(?:但是?|不过|就|只|也|那|都|是)*(?:以前|之前|原来|原先|过去|从前|曾经|当时|当初|那时候?|那会儿|刚开始|一开始|起初|开始(?:的时候|那会儿)?|头[一两几]年)(?:我|我们|他|她|也|都|还|确实)*(?:是|有|住|在|做|干|同意|知道|能|可以|有效|买|$)/;
const once = /^(?:我|我们|他|她|也|都|是|确实|倒是)*.{1,4}过(?!得|去|来|期|户|年)(?:的|啊|呀|了|几|一|两|三|[\d]|段|$)/;

/** What limits the yes of one clause, or of a later one: 是，到三月为止; 是，暂时; 以前是; 是，周末住. What only repeats the question's verb may be past: 住过. */
export function limitOfYes(
  parts: readonly string[],
  question: string,
  any: boolean,
  echoed: boolean,
): Limit | undefined {
  const deed = asksOfADeed(question);
  for (const [n, clause] of parts.entries()) {
    const lasts = any
      ? n === 0
        ? null
        : direct.exec(clause)
      : (until.exec(clause) ?? forNow.exec(clause) ?? ending.exec(clause));
    if (!deed && lasts !== null) return { code: 'for-a-time', words: clause };
    if (!deed && !any && partly.test(clause)) return { code: 'in-part', words: clause };
    if (!deed && (former.test(clause) || (n === 0 && echoed && !any && once.test(clause))))
      return { code: 'of-the-past', words: clause };
  }
  return undefined;
}
