import type { Localized } from '../../vocabulary.js';

/** The words around a value that decide how it can be taken. `Before` is tried on what stands before, `After` on what follows. */
export interface Marks {
  readonly hedgeBefore: RegExp;
  readonly hedgeAfter: RegExp;
  /** Within the words of a value: 一百来块. */
  readonly hedgeWithin: RegExp;
  readonly boundBefore: RegExp;
  readonly boundAfter: RegExp;
  /** Between two values: they are the ends of a range. */
  readonly range: RegExp;
  /** Before the first value of a range whose ends are joined by a mere "and". */
  readonly rangeBefore: RegExp;
  readonly rangeAnd: RegExp;
  /** Between two values: what was said before is taken back. */
  readonly correction: RegExp;
  /** After the last value: it does not stand. */
  readonly takenBack: RegExp;
  /** Straight before a value: it is the one that is not meant. */
  readonly negation: RegExp;
}

/** The marks of each locale. */
export const marks: Localized<Marks> = {
  'zh-CN': {
    hedgeBefore:
      /大概|大约|大致|大体|约莫|约$|差不多|差不离|应该|可能|好像|好象|也许|或许|估计|估摸|似乎|我记得|记得是|我想是|我觉得|我感觉|印象|恐怕|没记错|没搞错|没准|说不定|不太确定|不确定|记不太?清|将近|接近|近$|快$|小$/,
    hedgeAfter:
      /^[钱块元的个,,]*(?:左右|上下|前后|吧|差不多|的样子|样子|大概|大约|好像|应该|可能|来着|不太?确定|记不太?清|我?猜)/,
    hedgeWithin: /[十百千万亿拾佰仟\d个]来/,
    boundBefore:
      /(?:不到|不足|不满|不超过|超过|至少|起码|最少|最多|顶多|大于|小于|高于|低于|多于|少于|没到|过了|不止|不只|以上|以内|撑死|最低|最高|上不了|不低于|不少于|不高于|不多于|未满)(?:大概|大约|也就|是|有|了)?$/,
    boundAfter:
      /^[钱块元的个万千]*(?:以上|以下|以内|之内|之前|以前|前(?![后面天])|之后|以后|之间|往上|往下|不到|出头|多|打底|起步|起(?!来)|往外|开外|挂零|冒头|封顶|\+)/,
    range: /^[,,]?(?:到|至|-+|~+|或者?|还是|要么|和|跟|、|或是|不然就是)[,,]?$/,
    rangeBefore: /(?!)/,
    rangeAnd: /(?!)/,
    correction:
      /不对|不是|不不|(?<![没不])(?:说错|记错|讲错|搞错|错了)|[哦噢啊呃]不|改成|改到|改为|改了|更正|纠正|后来|现在|目前|口误|调到|调成|调整|涨到|涨成|降到|降成|变成|换成|等等|才对|该是/,
    takenBack: /不对(?!吗|吧)|(?<![没不])(?:说|记|讲|搞)错|[哦噢啊呃]不/,
    negation: /(?:不是|并非|不再是|而非)$/,
  },
  'en-US': {
    hedgeBefore:
      /(?<!\b(?:how|what) )\babout\b(?! (?:my|your|our|his|her|their)\b)|\b(?:around|roughly|approximately|approx|maybe|perhaps|probably|prob|think|guess|guessing|believe|possibly|somewhere|something like|ballpark|i'?d say|would say|should be(?! (?:\w+ed|done|sent|made|paid|there|here|ready|back|over)\b)|might|could be|suppose|close to|nearly|almost|pretty much|more or less|not (?:really |totally |entirely |exactly |too )?sure|if i remember|from memory|as far as i|imagine|call it|usually|estimate|estimated|average|averages)\b|(?:\blike|\bsay|\bsome|~)\s*\$?$/,
    hedgeAfter:
      /^[\s,.a-z]{0,24}?\b(?:or so|or thereabouts|ish|give or take|i think|i guess|i believe|i suppose|maybe|probably|roughly|approximately|more or less|around there|or something|thereabouts|not (?:really |totally )?sure|if i remember|i'?m guessing|on average|ballpark|or somewhere)\b|^-?ish\b/,
    hedgeWithin: /(?!)/,
    boundBefore:
      /(?:\b(?:less|more|fewer|lower|higher|greater|bigger|smaller) than|\bunder|\bover|\babove|\bbelow|\bat least|\bat most|\bup to|\bas (?:much|many) as|\bminimum(?: of)?|\bmaximum(?: of)?|\bmax|\bnorth of|\bbefore|\bafter|\bprior to|\b(?:earlier|later|sooner) than|\bsouth of|\bshy of|\bupwards of|\bnot quite|\bstarting at|\bgoing on|[<>])\s*(?:about|like|the|a|an|maybe)?\s*$/,
    boundAfter:
      /^\s*(?:dollars|bucks)?\s*(?:or (?:more|less|higher|lower|above|under|over|better|up|fewer)\b|plus\b|\+|and (?:up|change|some|above)\b|something\b|some odd\b|odd\b|minimum\b|max\b|tops\b|at least\b|at most\b)/,
    range:
      /^,?\s*(?:to|-+|~|or|through|thru|till|until|maybe|versus|vs|\/|and|&|or maybe|or like|or it'?s|or was it|or else|or even|up to|to about|to maybe|to like)(?: the| a| \$)?\s*$/,
    rangeBefore: /\bbetween(?: the| about| like)?\s*$/,
    rangeAnd: /^\s*and(?: the| about)?\s*$/,
    correction:
      /\b(?:no|nope|sorry|i mean|i meant|meant|actually|rather|make (?:that|it)|correction|scratch that|wait|hold on|changed|change|moved|switched|went (?:up|down)|refinanced|now|nowadays|oops|instead|not right|that's wrong|my mistake|excuse me|pardon|but it'?s|it'?s really)\b/,
    takenBack:
      /\b(?:i mean|i meant|no wait|wait no|wait|scratch that|that's (?:wrong|not right|not it)|correction|sorry,? no|no,? sorry|my mistake)\b/,
    negation: /(?:\bnot|n't|\binstead of|\brather than)\s+(?:be |on |the |on the |for )?\s*$/,
  },
};
