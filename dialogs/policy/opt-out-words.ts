/** What stands before or after a word that revokes, and changes nothing. */
const before =
  'ok(ay)?|no|hey|hi|hello|thanks|thank you|thx|sorry|just|enough|please|pls|plz|now|i said|i say|i told you to|(can|could|would|will) you( please| just)?|you (need|have) to';
const after =
  'it|this|that|now|already|please|pls|plz|thanks|thank you|thx|ty|bye|ok(ay)?|w|with|the|and|desist|me|all|everything|these|the|those|your|sending|texts?|messages?|calls?|immediately|stop';
const beforeInChinese = '请|麻烦|你们?|快|赶紧|给我|立刻|马上';

/** Whole messages that revoke: the words that the FCC lists (47 CFR 64.1200(a)(10)), the domestic forms, and what is as plain. */
export const wholeMessages: readonly string[] = [
  'stop|stop ?all|s[ .-]t[ .-]o[ .-]p|quit|end|revoke|opt ?-?out|cancel|cease|unsub(scribe)?|(回复?|发送?)? ?td',
  `((${before})[\\s,.!]+)*(stop|cease|unsub(scribe)?|opt ?-?out|remove me)([\\s,.!]+(${after}))*`,
  "(please )?(don'?t|do not|never) (text|call|message|contact|phone)(,? (or|and) (text|call|message|contact|phone))*([\\s,.!]+(again|any ?more|please|pls|thanks))*",
  "(please )?(the |your |i'?m on the |i am on the |my number is on the )?(national |federal )?(do[ -]?not[ -]?call|dnc)( list| registry)?( please)?",
  '(please )?(go away|((fuck|piss|bugger|sod) off))',
  `(${beforeInChinese})*(停|停止|停下|打住|退订|拒收|取消|取消订阅|勿扰|免打扰|滚|滚开|滚蛋)(吧|了|啦)?`,
  `(${beforeInChinese})*((拉黑|屏蔽)我?|停发)(吧)?`,
  '我?(要求?|申请|想|同意|决定|确认)?(撤销|撤回)(吧)?',
  '(别|不要)(再|来|老)*烦(我|人)?(了|啦)?',
];

/** Whole messages that revoke in China alone. */
export const wholeMessagesInChina: readonly string[] = ['t|n|r'];

/** "You need to stop calling me" is a wish; "I had to stop calling" is none. */
const notMe =
  '(?<!\\b(i|we|they|he|she|boss|company|did|have|had) )(?<!(?<!\\b(you|u|guys|people) (all )?(just )?(need|have|got|ought)|\\b(want|need|like|ask|asking|asked|tell|telling|told) (you|u)) to )';
const texts = '(texts?|txts?|text messages?|messages?|msgs?|calls?|sms|spam)';
const verbs = '(call|text|txt|contact|message|msg|phone|ring|bother|bug|pester|hassle|harass|spam|write( to)?)';
const contacting =
  '(calling|texting|txting|messaging|msging|contacting|phoning|ringing|bothering|bugging|pestering|hounding|hassling|annoying|harassing|spamming|writing)';
const more = ',? (or|and)';
const toMe = '( me| us| this (number|phone)| my (number|phone|cell))';
/** A wish about a place or an hour ends nothing. */
const butNotThere =
  '(?! (at|to|on|in|before|after|until|till|during|while|when|between|past|tomorrow|today|tonight|right now|(so|this|that|too) (early|late)|early|late|mornings|evenings|nights|weekends)\\b)';
const bare = '(?=[\\s.,!]*(please|now|ok)?[\\s.!]*$)';
const closes =
  '(?=( (please|now|thanks|ok|again|ever|any ?more|by (you|anyone|phone|text)|or (called|texted)))*\\s*($|[,;.!]))';
const noWish = "\\bi (really )?(don'?t|do not|no longer|never)( ever)? (want|wish|agreed?|consent(ed)?|like|need)";
/** What is ours to take a number off; nobody means us by a payroll or a deed. */
const ours =
  '(?=\\s*($|[,;.!])| (please|pls|now|asap|immediately|thanks)\\b|( (of|off|from))* ((your|this|these|those|that|all|any|every|everything|it|here)\\b(?! (loan|mortgage|deed|title|note|account|policy|lease|job))|((the|my) )?(\\w+ ){0,3}(lists?|texts?|messages?|calls?|sms|texting|calling|alerts?|notifications?|database|dialer)\\b))';

const ends = '(?=$|[\\s,，。.!！~～])';
const inChina = '(短信|消息|信息|讯息|简讯|电话|来电|通知)';
/** 早上别给我打电话 ends nothing either. */
const notThen =
  '(?<!(早上|早晨|上午|中午|下午|晚上|夜里|半夜|白天|周末|周[一二三四五六日天]|星期[一二三四五六日天]|时间|时候|期间|[点半]钟?(前|后|之前|之后|以前|以后)?|[太这那]么?[早晚])[^，。；！？,.]{0,3})';
const yours = '(你们|贵行|银行|这些|这种|这类|这个|任何|的|发来?|自动|再|了)*';
const reach = '(打|发|联系|联络|骚扰|打扰)';
const reachMe = `(给我|跟我|向我|和我)?${reach}(电话|${inChina})?(来|过来|给我|我)?(了|啦|吧|${ends})`;
const employer = '(单位|公司|老板|领导|人事|财务|经理|主管|同事|厂里?|学校|店里|东家|房东)';
const family = '(朋友|亲戚|老婆|老公|爱人|媳妇|妻子|丈夫|家人|家里|父母|爸|妈|孩子)';
/** What is paid, sent or done at work, and whoever else is called. */
const notUs = `(?!工|卡|薪|奖|钱|货|包|球|牌|针|扫|快递|(给|到)?我?们?的?(${employer}|${family}))`;
const notDone = '(?<!(^|[，。；！？,.!? ])我(已经|就|早就?|刚|之前|昨天)?|他们?|她们?|被[^，。；！？,.]{0,4})';
const mine = '我的?(号码?|电话号?码?|手机号?码?|名字|信息|资料)?';

/** What tells of others, as far as the clause goes: "he told me to stop calling him boss", 公司叫停止发送. */
export const ofOthers: readonly string[] = [
  "\\b(they|he|she|hr|payroll|management|(my|our|his|her|their|the) ((old|new|former|last|previous|current|ex) )*(boss|employer|company|manager|supervisor|job|work|office|agency|hr|union|firm|landlord|court|bank))('ll|'ve|'d|'s)?( (will|would|did|do|does|don'?t|doesn'?t|didn'?t|do not|does not|did not|won'?t|never|have|has|had|to|just|then|finally|already|also|always|may|might|can|could|said|told|asked|want|wants|wanted|made|make|makes|decided|agreed|tried|going|is|are|was|me|us|him|her|them|not))* (stop|quit|cease|call|text|contact|message|phone|take|remove|delete|unsubscribe|revoke|withdraw|opt|leave)\\b[^,;.!?]*",
  `(?<!你|你们|贵|这家|在|到|给|联系)(他们?|她们?|(我们?|以前|原来|原|前|之前)?的?${employer}|我?的?${family})(已经|早就|都|也|就|现在|后来|去年|突然|以前|要求?|让|叫|通知|决定|说|帮我|给我|我|把)*(停止|取消|撤销|撤回|收回|删|移除|去掉|不要|不用|不再|别|不想|不同意|不愿意?|拒绝|拒收|退订|屏蔽|拉黑|我的?(号码?|电话|手机号?|信息|名字)(删|移)|从名单)[^，。；！？,.!?]*`,
];

/** Sentences that revoke wherever they stand: "any reasonable manner" counts, so that no form is asked for. */
export const sentences: readonly string[] = [
  `${notMe}\\b(stop|quit) ${contacting}(${more} ${contacting})*(( to)?${toMe}|${bare})`,
  `${notMe}\\b(stop|quit) blowing (up (my|the|this) (phone|cell)|(my (phone|cell)|me) up)\\b`,
  `${notMe}\\bstop sending( me| us)?(( (these|this|the|any|more|your|all|those|so many))* ${texts}\\b|( (these|this|those|it|things|stuff|anything))?${closes})`,
  `${notMe}\\b(stop|cease)( (and desist|any|and|all|every|further|your|these|the|from))* (communications?|correspondence|contact)\\b${butNotThere}`,
  `(?<!\\bthey )\\b(don'?t|do not|never)( ever| you)? ${verbs}(${more} ${verbs})*${toMe}\\b${butNotThere}`,
  `${noWish}( to)?( (get|receive|have|any|more|these|this|such|your|the|to))* ${texts}\\b${butNotThere}`,
  `${noWish}( for)? (you|u|anyone|anybody|y'?all)( guys| people| all)?( to)?( ever| keep)? (${verbs}|${contacting})(${more} (${verbs}|${contacting}))*(${toMe}\\b${butNotThere}|${closes})`,
  `${noWish} to be (contacted|called|texted|messaged|phoned|bothered|harassed|disturbed)${closes}`,
  `^((ok(ay)?|please|i said|i told you)[\\s,]+)?no more (${texts}|texting|calling)\\b${butNotThere}`,
  `\\benough (with|of)( (the|your|these|all|this|that))* (${texts}|texting|calling)\\b${butNotThere}`,
  '\\b(put|add|place) (me|us|my (name|number|phone)|this number) (on|to|onto|in)( (the|your|a|national|internal))* ?(do[ -]?not[ -]?(call|contact|text)|dnc|no[ -]?call|block(ed)?|black|stop)[ -]?(list|registry)?\\b',
  '\\b(revoke|withdraw|take back)( all| my| any)* consent\\b',
  `\\b(want|wish|like|need) to (opt ?-?out\\b(?! of)|be (removed|taken off)${ours})`,
  `(?<!\\b(had|asked|told|forgot|decided|tried|used)( me| us)? to |\\b(for|at|by|called|named|they|we|not|never) )\\bunsubscribe\\b(?! (inc|llc|ltd|corp|co|company)\\b)(?! from (?!.*\\b(list|texts?|messages?|calls?|sms)\\b)(the|my|our|a|his|her|their)\\b)|\\bopt me out\\b`,
  `${notMe}(?<!\\b(had|asked|told)( me| us)? to |\\b(hr|payroll) )\\b(take me off|remove me from)\\b${ours}`,
  '\\b(delete|erase|remove|lose|forget) my (phone )?number\\b|\\bleave me alone\\b',
  `${notThen}(别|不要|不许|不准|请勿|勿|莫|甭)(再|老)?${reachMe}`,
  `(别|不要|勿|莫)再(给我)?(打|发|联系|联络)${notUs}|(?<![点半]钟?)以后(都)?(别|不要|勿)(给我)?(打|发|联系|联络)${notUs}`,
  `${notThen}(不用|不必|不需要|无需|用不着)(再|继续)${reachMe}|(?<![点半]钟?)以后(都|就|也)?(不用|不必|不需要|无需)${reachMe}`,
  `(不想|不愿意?|不同意|拒绝|不希望)(再|继续)?(收到?|接收|接到?|接听)${yours}${inChina}?(了|啦)?${ends}`,
  `(不再(接收|接听)|不要再?(接收|收到?|接到?))${yours}${inChina}?(了|啦)?${ends}`,
  `${notThen}(不想|不愿意?|不同意|不希望|不允许|不许|拒绝)((你们?|贵行|银行|任何人)(再|继续)?${reachMe}|再?被(你们?)?(联系|联络|骚扰|打扰)(了|${ends}))`,
  `(?<!叫)停止(给我)?(发送|发|打|联系)${inChina}?${ends}|停发${inChina}`,
  '(撤回|撤销|收回|取消)(我的|之前的)?(同意|授权)',
  `${notDone}删(掉|除|了)?我的?(号|电话|手机|信息)|${notDone}把${mine}(给)?(删|移除|拉黑|屏蔽)`,
  `${notDone}把${mine}(给)?(加入?|加到|加进|放进|放到|放入|拉进|拉入|拉到|列入)(你们)?的?黑名单`,
  `${notDone}把${mine}从[^，。；！？,.]{0,8}(去掉|去除|删|移|拿掉|剔除|划掉)`,
  '(?<!没有?|[不别被])退订|(?<!没有?|[不别被])拒收(?!了?(快递|包裹|货|件|外卖|现金|礼))',
];
