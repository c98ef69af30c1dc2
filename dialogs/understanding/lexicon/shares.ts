import type { Localized } from '../../vocabulary.js';

/** How words around a share show that it is not the one asked for. */
export interface ShareWords {
  /** Questions for the party's part of a whole; a rate belongs to nobody. */
  readonly asksShare: RegExp;
  /** Right before a share: the party has all that it leaves. */
  readonly restBefore: RegExp;
  /** Right behind it. */
  readonly restAfter: RegExp;
  /** Such a question asks for the rest itself. */
  readonly asksRest: RegExp;
  /** The party, and others that may have or give a share; searched for from left to right. */
  readonly own: RegExp;
  readonly others: RegExp;
  /** Between others and a share: it is everybody's. */
  readonly each: RegExp;
  /** Right behind a share: who gave it or has it. */
  readonly givenBy: RegExp;
}

const enOthers =
  '(?:(?:my|our|his|her|their|the) (?:(?:late|older|younger|big|little|ex|other) )?)?(?:parents?|folks|mom|mum|mother|dad|father|in-?laws|(?:mother|father|brother|sister)-in-law|wife|husband|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|brothers?|sisters?|siblings?|sons?|daughters?|kids?|children|uncle|aunt|grandparents|grandma|grandpa|grandmother|grandfather|family|relatives?|friends?|boss|employer|company|bank|lender|seller|builder|co-?(?:borrower|owner|signer)|ex)(?![a-z-])|(?:some|any)(?:one|body) else|other people|(?<!each )others';
const zhOthers =
  '父母|爸妈|[爸妈]|父亲|母亲|老婆|老公|爱人|妻子|丈夫|媳妇|对象|岳父|岳母|公公|婆婆|公婆|老丈人|丈母娘|哥|弟|姐|妹|儿子|女儿|孩子|亲戚|朋友|家里|家人|长辈|老人|别人|人家|对方|合伙人|开发商|银行|公司|单位|[他她]们?';

/** The words for it in each locale. */
export const shareWords: Localized<ShareWords> = {
  'zh-CN': {
    asksShare: /比例|首付|份额|占|几成|百分之几.*(?:自己|出|是您)/,
    restBefore:
      /(?:除了|[除刨抛][去掉开]|扣[除掉]|去掉|不[算含]|不包括|[还就只]?差了?|少了?|另外?|其[余他它]|别的|剩[下余]?|余下|外加|再加)(?:的|那|这|有|是|还有|就是|大概|约|,)*$/,
    restAfter: /^(?:的?(?:以外|之外|除外)|[^,，。;；]{0,3}?(?:不[是归属]于?我|没有?我的))/,
    asksRest: /剩|另外|其余|其他|还差|没付/,
    own: /(?<![给帮替借送])我|自己|本人|咱/g,
    others: new RegExp(zhOthers, 'g'),
    each: /一人|各|每人|平分|对半/,
    givenBy: new RegExp(
      `^(?:的?首付)?[,，]?(?:全|都|也)?(?:是|由|归|靠|来自|从|属于)?(?:[找向跟问管])?(?:我们?的?)?(?:${zhOthers})|^[,，]?(?:全|都)?是?(?:[找向跟问管][^,，。;；]{1,4})?(?:借|赠|送|贷|赞助|资助)(?:款|来|到)?的|^(?:全|都)?是(?:借款|贷款|赠[与予]|礼金)`,
    ),
  },
  'en-US': {
    asksShare:
      /\b(?:share|portion|part|down payment|how much of|fraction|own|what percent(?:age)? of|your own|contribut\w+)\b/,
    restBefore:
      /(?:\b(?:all|everything|anything|every bit|whole thing|entire thing|all of it|lot)(?: of it)?,? but|\bexcept(?:ing)?(?: for)?|\bother than|\b(?:apart|aside) from|\bsave for|\bexcluding|\bbesides|\bminus|\bbarring|\bwithout|\bexception of|\b(?:other|remaining|leftover|another|additional|extra)|\b(?:the )?(?:rest|remainder|balance)(?: of it)?(?: is| was|'s|,)?|\b(?:none|not any|not all|no part|nothing|some|half|most) of)\s*(?:the |a |that |about |maybe |like |my |our )*$/,
    restAfter:
      /^[^,.;]{0,12}?(?:(?:is|are|was|were)(?:n't| not) (?:mine|ours|my|our)|does(?:n't| not) belong to (?:me|us)|excluded|excepted)\b/,
    asksRest: /\b(?:other|rest|remaining|remainder|left|balance)\b/,
    own: /\b(?:i|i've|i'm|i'd|we|we've|mine|ours|myself|own)\b/g,
    others: new RegExp(`\\b(?:${enOthers})`, 'g'),
    each: /\beach\b|\bhalf and half\b|\bsplit\b|\bevenly\b/,
    givenBy: new RegExp(
      `^[^,.;]{0,30}?\\b(?:from|by|belongs? to|(?:is|are|was|were|'s)) (?:a (?:gift|grant|loan)|gifts?\\b|gift money|borrowed|gifted|loaned|lent|an inheritance|(?:${enOthers}))|^[\\s,]*(?:it (?:is|was) |that's |that was )?(?:(?:a )?gifts?\\b|(?:all )?borrowed|gifted|(?:paid|given|put in|covered)?\\s*(?:from|by) (?:${enOthers}))`,
    ),
  },
};
