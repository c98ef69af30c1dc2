/** What stands before or after a word that revokes, and changes nothing. */
const before =
  'ok(ay)?|no|hey|enough|please|pls|plz|now|i said|i say|i told you to|(can|could|would|will) you( please| just)?|you (need|have) to';
const after =
  'it|this|that|now|already|please|pls|plz|thanks|thank you|me|all|everything|these|the|those|your|sending|texts?|messages?|calls?|immediately|stop';
const beforeInChinese = '请|麻烦|你们?|快|赶紧|给我|立刻|马上';

/** Whole messages that revoke: the words that the FCC lists (47 CFR 64.1200(a)(10)), the domestic forms, and what is as plain. */
export const wholeMessages: readonly string[] = [
  'stop|stop ?all|quit|end|revoke|opt ?-?out|cancel|cease|unsubscribe|td',
  `((${before})[\\s,.!]+)*(stop|cease|unsubscribe|opt ?-?out|remove me)([\\s,.!]+(${after}))*`,
  "(please )?(don'?t|do not|never) (text|call|message|contact|phone)(,? (or|and) (text|call|message|contact|phone))*([\\s,.!]+(again|any ?more|please|pls|thanks))*",
  '(please )?(go away|((fuck|piss|bugger|sod) off))',
  `(${beforeInChinese})*(停|停止|停下|打住|退订|拒收|取消|取消订阅|勿扰|滚|滚开|滚蛋)(吧|了|啦)?`,
  '(别|不要)(再|来|老)*烦(我|人)?(了|啦)?',
];

/** Whole messages that revoke in China alone. */
export const wholeMessagesInChina: readonly string[] = ['t|n|r'];

const notMe = '(?<!\\b(i|we|they|he|she|to|boss|company|did|have|had) )';
const texts = '(texts?|text messages?|messages?|msgs?|calls?|sms)';
const contact = '(call|text|contact|message|phone|bother|write( to)?)';
const contacting = '(calling|texting|messaging|contacting|bothering|harassing|spamming|writing)';
const more = ',? (or|and)';
const toMe = '( me| us| this (number|phone)| my (number|phone|cell))';
/** A wish about a place or an hour ends nothing. */
const butNotThere =
  '(?! (at|to|on|in|before|after|until|till|during|while|when|between|past|tomorrow|today|tonight|right now|(so|this|that|too) (early|late)|early|late|mornings|evenings|nights|weekends)\\b)';
const bare = '(?=[\\s.,!]*(please|now|ok)?[\\s.!]*$)';

const ends = '(?=$|[\\s,，。.!！~～])';
const inChina = '(短信|消息|信息|电话|来电|通知)';
/** 早上别给我打电话 ends nothing either. */
const notThen =
  '(?<!(早上|早晨|上午|中午|下午|晚上|夜里|半夜|白天|周末|周[一二三四五六日天]|星期[一二三四五六日天]|时间|时候|期间|[点半]钟?(前|后|之前|之后|以前|以后)?|[太这那]么?[早晚])[^，。；！？,.]{0,3})';
const yours = '(你们|贵行|银行|这些|这种|这类|这个|任何|的|发来?|自动|再|了)*';

/** Sentences that revoke wherever they stand: "any reasonable manner" counts, so that no form is asked for. */
export const sentences: readonly string[] = [
  `${notMe}\\b(stop|quit) ${contacting}(${more} ${contacting})*(( to)?${toMe}|${bare})`,
  `${notMe}\\bstop sending( me| us)?( (these|this|the|any|more|your))*( ${texts})?\\b`,
  `(?<!\\bthey )\\b(don'?t|do not|never)( ever| you)? ${contact}(${more} ${contact})*${toMe}\\b${butNotThere}`,
  `\\bi (really )?(don'?t|do not|no longer|never) (want|wish|agree|consent)( to)?( (get|receive|have|any|more|these|this|such|your|the|to))* ${texts}\\b${butNotThere}`,
  `^((ok(ay)?|please|i said|i told you)[\\s,]+)?no more (${texts}|texting|calling)\\b${butNotThere}`,
  '\\b(revoke|withdraw|take back)( all| my| any)* consent\\b',
  '\\b(want|wish|like|need) to (opt ?-?out\\b(?! of)|unsubscribe|be (removed|taken off))|\\bunsubscribe\\b|\\bopt me out\\b',
  '\\btake me off|\\bremove me from|\\b(delete|erase|remove|lose|forget) my (phone )?number\\b|\\bleave me alone\\b',
  `${notThen}(别|不要|不许|不准|请勿|甭)(再|老)?(给我|跟我|向我)?(打|发|發|联系|骚扰|打扰)(电话|${inChina})?(来|过来|给我|我)?(了|啦|吧|${ends})`,
  '(别|不要)再(给我)?(打|发|發|联系)|(?<![点半]钟?)以后(都)?(别|不要)(给我)?(打|发|联系)',
  `(不想|不愿意?|不同意|拒绝|不希望)(再|继续)?(收到?|接收|接到?|接听)${yours}${inChina}?(了|啦)?${ends}`,
  `停止(给我)?(发送|发|打|联系)${inChina}?${ends}`,
  '(撤回|撤销|收回|取消)(我的|之前的)?(同意|授权)',
  '删(掉|除|了)?我的?(号|电话|手机|信息)|把我的?(号码?|电话|手机号|名字)?(删|移除)',
  '退订|拒收',
];
