import type { Localized } from '../../vocabulary.js';

/** How a count is told without a number; each but `notOne` is a clause as a whole. */
interface CountsInWords {
  readonly asksHowMany: RegExp;
  /** Asks for those beside the one that both know of. */
  readonly asksBeyond: RegExp;
  readonly none: RegExp;
  /** There is none beside the one that both know of. */
  readonly noOther: RegExp;
  readonly onlyMyself: RegExp;
  readonly onlyOne: RegExp;
  /** "Not one", 一笔都没: the number in it counts nothing. */
  readonly notOne: RegExp;
}

const measure = '(?:个|笔|张|套|份|辆|口|位|次|台|只|条|家|处|人|分|毛|件|头|项|间)';
const mine = '(?:我们?|咱们?|俺们?|家里|名下|手[上头里]|现在|目前|暂时|外面|这边|还|都|真的?|也|从来|根本|压根儿?|哪)*';
const ended = '[的了呢啊呀哦嘛哈咯啦]*$';
const owning = "(?:i|we)(?:'ve)? (?:really |actually |still |just )*";

/** The words for it in each locale. */
export const countsInWords: Localized<CountsInWords> = {
  'zh-CN': {
    asksHowMany: /几|多少/,
    asksBeyond: /除了|别的|其他|其它|另外|还有/,
    none: new RegExp(
      `^${mine}(?:[一半]${measure}[^,，一二两三四五六七八九十没不\\d]{0,4}?(?:都|也)(?:没|冇|不)(?:有|得)?|(?:没|冇|莫得|没得|木有)(?:有)?(?:过)?(?:要)?(?:贷款|孩子|小孩儿?|娃儿?|信用卡|房子?|车子?|别的|其他的?)?|零${measure}?)${ended}`,
    ),
    noOther: new RegExp(
      `^(?:我)?除(?:了|开|去)(?:这|那|房贷)[^,，]{0,4}?(?:就|都|也|再)*没(?:有)?(?:别的|其他的?|其它的?|啥|什么)?(?:贷款|卡|房子?)?${ended}|^${mine}(?:就|只|仅|光)(?:有|剩|是)*(?:这|那)${measure}${ended}`,
    ),
    onlyMyself: new RegExp(`^${mine}(?:就|只|仅|光)(?:有|剩|是)*(?:我|俺|咱)(?:自己|自个儿?|本人|单身)?${ended}`),
    onlyOne: new RegExp(
      `^${mine}(?:就|只|仅|光)(?:有|剩|是)*(?:个|我的)?(?:房贷|车贷|公积金贷款?|商贷|装修贷|消费贷|网贷|助学贷款?|经营贷|车子?|花呗|白条)${ended}`,
    ),
    notOne: new RegExp(`[一半]${measure}[^,，一二两三四五六七八九十没不\\d]{0,4}?(?:都|也)(?=没|冇|不)`, 'g'),
  },
  'en-US': {
    asksHowMany: /\bhow many\b/i,
    asksBeyond: /\bother\b|\belse\b|\bbesides\b|\bapart from\b|\baside from\b/i,
    none: new RegExp(
      `^(?:no |nope |nah )?(?:none|zero|zip|nada|nil|nobody|no one|not (?:even )?(?:a (?:single )?one|one|any|a single (?:one|\\w+))|${owning}(?:don't|do not|ain't|haven't)(?: have| got)?(?: any| none| a single one)?(?: (?:kids|children|loans|cards|dependents|pets|of (?:those|them)|at all|right now|yet))*|${owning}(?:have|got) (?:none|no \\w+))(?: (?:of (?:them|those)|at all|whatsoever|right now|yet|that i know of(?!.)))*[.!]*$`,
      'i',
    ),
    noOther:
      /^(?:there's |i have |we have |i got |i've got |it's )?(?:just|only) (?:this|the) (?:one|loan|mortgage|house)(?: here| right now)?[.!]*$|^(?:nothing|none|no others?|no more)(?: (?:else|but|besides|other than|apart from|except))? (?:this|the) (?:one|loan|mortgage|house)[.!]*$/i,
    onlyMyself:
      /^(?:no,? )?(?:it's |it is |there's |there is )?(?:(?:just|only) (?:(?:little )?(?:old |ol' )?me|myself)|me(?:,? (?:myself(?: and i)?|only|alone|by myself))|i live alone|(?:just )?by myself|all by myself)(?:,? (?:myself and i|here|now|these days|right now|alone|in the house|living here|by myself))*[.!]*$/i,
    onlyOne:
      /^(?:there's |i have |i've got |i got |we have |we've got |it's )?(?:just|only) (?:the|my|our|that|this|a|an) (?:\w+ )?(?:one|car|truck|van|minivan|suv|motorcycle|bike|boat|house|home|condo|mortgage|loan|card|visa|mastercard|lease|note|job|business)(?: (?:loan|note|payment|card|lease))?(?: (?:left|right now|at the moment|now))?[.!]*$/i,
    notOne: /\bnot (?:even )?(?:a single one|a one|one|a single)\b/gi,
  },
};
