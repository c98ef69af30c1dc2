import type { Locale, Localized } from '../../vocabulary.js';

/** Whoever stands near a party, and must hear nothing of it. */
const near: Localized<string> = {
  'zh-CN': '(?:单位|公司|领导|老板|家人|家里|父母|爸妈|老婆|老公|爱人|配偶|同事|朋友|亲戚|孩子|邻居)',
  'en-US':
    '(?:employer|boss|manager|hr|work(?:place)?|company|job|family|wife|husband|spouse|parents|mother|father|children|kids|friends|relatives|neighbou?rs|colleagues|co-?workers)',
};

/** Threats that one sentence makes up, often over a comma: what they must do, or what follows. */
const overSentences: Localized<readonly RegExp[]> = {
  'zh-CN': [
    new RegExp(
      `(?:不配合|不还|不回|不接|不说|不答|不处理|不付|不交|再不|还不|拒绝|否则|不然|要不然|不如实)[^。！？]{0,20}(?<!不|不会|不能|不再|不去|没有|没|别|勿|不用|不必|无需|才|才会|同意后)(?:告诉|通知|联系|打给|打到|找|上门|去)(?:到|给)?[您你]们?的?${near['zh-CN']}`,
      'u',
    ),
    new RegExp(`(?<!不)(?:就|会|要|马上)(?:去)?告诉[您你]们?的?${near['zh-CN']}`, 'u'),
  ],
  'en-US': [
    new RegExp(
      `\\b(?:or(?: else)?|otherwise|if you (?:do not|don['’]t|won['’]t|refuse|fail|ignore|can['’]?t|cannot)\\b[^.!?]{0,60}),? ?(?:we|i)(?:['’]ll| will| shall| are going to| have to| must)? (?:call|tell|contact|inform|notify|visit|report (?:you|this) to|come to|show up at) (?:your ${near['en-US']}|the police|everyone|everybody|the authorities)\\b(?![^.!?]{0,20}\\b(?:if|once|when) you agree|[^.!?]{0,20}\\bwith your (?:consent|permission)|[^.!?]{0,4}\\bnothing)`,
      'iu',
    ),
    new RegExp(
      `\\b(?:we|i)(?:['’]ll| will| are going to) (?:tell|inform|expose you to) (?:your ${near['en-US']}|everyone|everybody)\\b(?! nothing)`,
      'iu',
    ),
  ],
};

/** Demands and haste, unless the clause says that none is meant. */
const inClauses: Localized<RegExp> = {
  'zh-CN':
    /(?:马上|立刻|立即|赶紧|赶快|今天(?:之内|内)?必须|现在就(?:得|要|必须)?|必须|限您?|尽快)把?.{0,6}(?:还钱|还款|付款|交钱|打款|转账|汇款|还清|缴清|付清)|(?:打款|转账|汇款|转钱|打钱)(?:到|给|至)|把钱(?:转|打|汇|交)|(?:请|您|必须)(?:立即|立刻|马上)(?:回复|回电|处理)|最后(?:一次)?(?:机会|警告|通牒)|[\d一二两三几半]+个?(?:分钟|小时)之?内(?:不|必须|没)|账户(?:将|会)被?(?:冻结|关闭|停用)|上门催|通讯录|曝光|坐牢|拘留|抓您|别怪|后果严重/u,
  'en-US':
    /\b(?:must|have to|need to|better) pay\b|(?<!\b(?:you|they|he|she|we|i|to) )\bpay (?:up|now|today|immediately|at once|right (?:now|away))\b|\bpay (?:it|us|this|that|the \w+|what you owe) (?:now|today|immediately|at once|right (?:now|away))\b|\b(?:send|transfer|wire|deposit) (?:us |me )?(?:the |your |some )?(?:money|cash|funds)\b|\bgift cards?\b|\b(?:final|last) (?:warning|chance)\b|\bact (?:now|immediately|fast)\b|\b(?:answer|reply|respond|call back)(?: to us| us| me)? (?:immediately|at once|right now)\b|\bwithin (?:the next )?\w+ (?:minutes?|hours?) or\b|\byour account (?:will be|gets|is going to be) (?:closed|frozen|blocked|suspended)\b|\b(?:be|get|have you|you['’]ll be) arrested\b|\bgo(?:ing)? to (?:jail|prison)\b/iu,
};

const secrets: Localized<RegExp> = {
  'zh-CN':
    /(?:发|告诉|报|提供|给|说|回复|输入|念|填).{0,10}(?:密码|验证码|动态码|短信码|安全码|CVV|卡号|身份证号)|(?:密码|验证码|动态码|安全码|卡号)(?:是多少|是什么|发|报|告诉|给我|念)/iu,
  'en-US':
    /\b(?:send|give|tell|text|share|reply with|provide|confirm|enter|type|read|forward|what(?:['’]s| is| was)|need (?:your|the))\b.{0,40}\b(?:passwords?|passcodes?|pin(?: code| number)?|one[- ]time codes?|otp|(?:verification|security|login|sms) codes?|code (?:we|you|that|i)\b|cvv|cvc|card numbers?|(?:full|whole|entire|complete) (?:account|card) number|social security number|ssn)\b/iu,
};

/** The end of a number names a card and opens nothing. */
const partOnly = /后[四4三3两2]位|末[四4]位|\blast (?:four|4|three|3|two|2)\b/iu;

const denied: Localized<RegExp> = {
  'zh-CN': /不要|不用|不必|不需|不是|不会|不能|无需|请勿|切勿|别(?!怪)|没有|从不|绝不/u,
  'en-US': /\b(?:not|never|no|without|nobody|cannot|nor)\b|n['’]t\b/iu,
};

/** The words of a text that demand, hurry, or would tell on a party, if it has any. */
export function pressureIn(text: string, locale: Locale): string | undefined {
  for (const pattern of overSentences[locale]) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return foundIn(text, locale, inClauses[locale]);
}

/** The words of a text that ask for what nobody should ever send us, such as a password, if it has any. */
export function secretAskedIn(text: string, locale: Locale): string | undefined {
  return foundIn(text, locale, secrets[locale], partOnly);
}

/** Clause by clause: "never send us a password" warns, and "do not worry, send it" does not. */
function foundIn(text: string, locale: Locale, pattern: RegExp, except?: RegExp): string | undefined {
  return text
    .split(/[.!?;,，。！？；\n]+/u)
    .filter((clause) => !denied[locale].test(clause) && !except?.test(clause))
    .map((clause) => pattern.exec(clause)?.[0])
    .find((found) => found !== undefined);
}
