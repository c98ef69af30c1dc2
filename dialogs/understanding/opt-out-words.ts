/** What stands before or after a word that revokes, and changes nothing. */
const before =
  'ok(ay)?|no|hey|hi|hello|thanks|thank you|thx|sorry|just|enough|please|pls|plz|now|i said|i say|i told you to|(can|could|would|will) you( please| just)?|you (need|have) to';
const after =
  'it|this|that|now|already|please|pls|plz|thanks|thank you|thx|ty|bye|ok(ay)?|w|with|the|and|desist|me|all|everything|these|the|those|your|sending|texts?|messages?|calls?|immediately|stop';
const beforeInChinese = '请|麻烦|你们?|快|赶紧|给我|立刻|马上';

/** 唔好 is Cantonese. */
const bie = '(别|不要|不许|不准|禁止|严禁|请勿|勿|莫|甭|唔好|唔要)';

/** Whole messages that revoke: the words that the FCC lists (47 CFR 64.1200(a)(10)), the domestic forms, and what is as plain. */
export const wholeMessages: readonly string[] = [
  'stop|stop ?all|s[ .-]t[ .-]o[ .-]p|quit|end|revoke|opt ?-?out|cancel|cease|unsub(scribe)?|block me|(回复?|发送?)? ?td',
  `((${before})[\\s,.!]+)*(stop|cease|unsub(scribe)?|opt ?-?out|remove me)([\\s,.!]+(${after}))*`,
  "(please )?(don'?t|do not|never) (text|call|message|contact|phone)(,? (or|and) (text|call|message|contact|phone))*([\\s,.!]+(again|any ?more|please|pls|thanks))*",
  "(please )?(the |your |i'?m on the |i am on the |my number is on the )?(national |federal )?(do[ -]?not[ -]?call|dnc)( list| registry)?( please)?",
  '(please )?(go away|((fuck|piss|bugger|sod) off))',
  `(${beforeInChinese})*(停|停止|停下|打住|退订|拒收|取消|取消订阅|勿扰|免打扰|滚|滚开|滚蛋)(吧|了|啦)?[，,]?(谢谢)?`,
  `(${beforeInChinese})*((拉黑|屏蔽)我?|停发)(吧)?`,
  '我?(要求?|申请|想|同意|决定|确认)?(撤销|撤回)(吧)?',
  `${bie}(再|来|老)*烦(我|人)?(了|啦)?`,
];

/** Whole messages that revoke in China alone. */
export const wholeMessagesInChina: readonly string[] = ['t|n|r'];

/** "You need to stop calling me" is a wish; "I had to stop calling" is none, and "don't stop calling" the opposite. */
const notMe =
  "(?<!\\b(i|we|they|he|she|boss|company|did|have|had) )(?<!(?<!\\b(you|u|guys|people|y'?all) (all )?(just )?(need|have|got|ought)|\\b(want|need|like|ask|asking|asked|tell|telling|told) (you|u)( guys| people| all)?|\\btell (them|him|her|your \\w+)) to )(?<!(?<!\\b(why|you|u|guys|people|they) )\\b(don'?t|do not) )";
const texts = '(texts?|txts?|text messages?|messages?|msgs?|calls?|sms|spam)';
const verbs = '(call|text|txt|contact|message|msg|phone|ring|bother|bug|pester|hassle|harass|spam|write( to)?)';
const contacting =
  '(call(ing|in|ng)|text(ing|in|ng)|txting|messag(ing|in)|msging|contacting|phoning|ringing|bothering|bugging|pestering|hounding|hassling|annoying|harassing|spamming|writing)';
const more = ',? (or|and)';
/** Those for whom somebody at the same telephone speaks. */
const kin =
  '((my|our|his|her) )?((ex|late)[ -])?(grand(ma|pa|mother|father)|wife|husband|spouse|partner|mom|mum|mother|dad|father|parents|son|daughter|kids?|brother|sister|family|house|home)';
const toMe =
  "( me(?! (mr|mrs|ms|miss|sir|ma'?am|boss|names?|an|dr|doctor|captain|chief|by (my|that|this)|a(?! (hundred|thousand|million|dozen))|the(?! (whole|entire)))\\b)| us| this (number|phone)| (my|our) (number|phone|cell|house|home)| here)";
/** A wish about a place or an hour ends nothing. */
const butNotThere =
  '(?! (at(?! all\\b| (this|my) (number|phone|cell))|to|on(?! (this|my) (phone|number|cell|line))|in|before|after|until|till|during|while|when|between|past|tomorrow|today|tonight|right now|(so|this|that|too) (early|late)|early|late|mornings|evenings|nights|weekends)\\b)';
const bare =
  "(?=[\\s.,!]*((here )?(ever )?again|(here )?any ?more|here|ever|for any reason|unless i ask|or i( will|'ll) \\w+( you)?|i mean it|about (this|it|that)|already|altogether|(so|this|that|too) (much|often|many times)|every ?(single )?day|all the time|constantly|please|now|ok(ay)?)?[\\s.,!?]*(please|ok(ay)?|thanks|thank you)?[\\s.!?]*$)";
const closes =
  '(?=( (please|now|thanks|ok|again|ever|any ?more|by (you|anyone|phone|text)|or (called|texted)))*\\s*($|[,;.!]))';
const noWish =
  "\\b(i|we) (really )?(don'?t|do not|no longer|never)( ever)? (want|wish|wanna|agreed?|consent(ed)?|like|need)";
const again = '(again|any ?more|ever)\\b';
/** Nobody opts out by saying that they do not. */
const opposite = "(?<!\\b(don'?t|do not|didn'?t|did not|not|never) )";
/** What is ours to take a number off; nobody means us by a payroll or a deed. */
const ours =
  '(?=\\s*($|[,;.!])| (please|pls|now|asap|immediately|thanks)\\b|( (of|off|from))* ((your|this|these|those|that|all|any|every|everything|it|here)\\b(?! (loan|mortgage|deed|title|note|account|policy|lease|job))|((the|my) )?(\\w+ ){0,3}(lists?|texts?|messages?|calls?|sms|texting|calling|alerts?|notifications?|database|dialer)\\b))';

/** Out of an escrow or a pension is out of no list of ours. */
const notOf =
  '(?! of (?!(the|your|these|all|this|any)* ?(texts?|messages?|calls?|sms|list|alerts?|notifications?|contact|it|this|these|everything)\\b))';

const ends = '(?=$|[\\s,，。.!！~～])';
const inChina = '(短信|消息|信息|讯息|简讯|电话|来电|通知)';
const inEnglish = '(call|text|msg|message|contact|spam|send ?(短信|信息|消息|msgs?|sms|texts?))';
/** 早上别给我打电话 ends nothing either. */
const notThen =
  '(?<!(早上|早晨|上午|中午|下午|晚上|夜里|半夜|白天|周末|周[一二三四五六日天]|星期[一二三四五六日天]|时间|时候|期间|[点半]钟?(前|后|之前|之后|以前|以后)?|[太这那]么?[早晚])[^，。；！？,.]{0,3})';
const yours = '(你们|贵行|银行|这些|这种|这类|这个|任何|的|发来?|自动|再|了)*';
const reach = '(打|拨打?|烦|来电(?!话)|来(?=电话)|发|传(?=短信|消息|信息|讯息|简讯)|联系|联络|骚扰|打扰)';
const reachMe = `(给我|跟我|向我|和我)?${reach}(?:(?:我的|我|这个|此|该|本)?(?:号码?|手机|${inChina}))?(来|过来|给我|我|我们家?)?(了|啦|吧|${ends}|行吗|好吗|行不行|好不好|可以吗|谢谢|哈|啊)`;
const employer = '(客户|顾客|前台|单位|公司|老板|领导|人事|财务|经理|主管|同事|厂里?|学校|店里|东家|房东)';
const family = '(朋友|亲戚|老婆|老公|爱人|媳妇|妻子|丈夫|家人|家里|父母|爸|妈|孩子)';
/** What is paid, sent or done at work, and whoever else is called. */
const notUs = `(?!工|卡|薪|奖|钱|货|包|球|牌|针|扫|麻|游戏|快递|(给|到)?我?们?的?${employer})`;
/** Not 不要退订, nor 我没说要退订; but 要不要 and 能不能 ask. */
const opposed =
  '(?<!(没有?|(?<!要)不要|(?<![是能可会想用要])不|别|无需)(是|想|要|用|必|需要|说|要求|申请|让(我们?|他们?)|打算|准备|愿意?|肯)*|唔(系|係|想|好|要))';
const notDone =
  '(?<!(^|[，。；！？,.!? ])我(已经|就|早就?|刚|之前|昨天)?|他们?|她们?|群里|我?(前夫|前妻|前男友|前女友)|被[^，。；！？,.]{0,4})';
/** What is done to a number so that nobody reaches it. */
const takeOff = '(删|移除|移出|拉黑|屏蔽|划掉|去掉)';
const mine = '(我|这个)的?(号码?|电话号?码?|手机号?码?|名字|信息|资料)?';

/** What tells of others, as far as the clause goes: "he told me to stop calling him boss", 公司叫停止发送. */
export const ofOthers: readonly string[] = [
  "\\b(they|he|she|hr|payroll|management|(my|our|his|her|their|the) ((old|new|former|last|previous|current|ex) )*(boss|employer|company|manager|supervisor|job|work|office|agency|hr|union|firm|landlord|court|bank))('ll|'ve|'d|'s)?( (will|would|did|do|does|don'?t|doesn'?t|didn'?t|do not|does not|did not|won'?t|never|have|has|had|to|just|then|finally|already|also|always|may|might|can|could|said|told|asked|want|wants|wanted|made|make|makes|decided|agreed|tried|going|is|are|was|me|us|him|her|them|not))* (stop|quit|cease|call|text|contact|message|phone|take|remove|delete|unsubscribe|revoke|withdraw|opt|leave)\\b[^,;.!?]*",
  `(?<!你|你们|贵|这家|在|到|给|联系)(他们?|她们?|(我们?|以前|原来|原|前|之前)?的?${employer})(已经|早就|都|也|就|现在|后来|去年|突然|以前|要求?|让|叫|通知|决定|说|帮我|给我|我们?|把)*(停止|禁止|严禁|取消|撤销|撤回|收回|删|移除|去掉|(不要|不用|不再|别|不想|不同意|不愿意?|拒绝|拒收)(?![^，。；！？,.!?]*(你们|贵行|再联系[他她]|再打给[他她]))|退订|屏蔽|拉黑|我的?(号码?|电话|手机号?|信息|名字)(删|移)|从(名单|群))[^，。；！？,.!?]*`,
  `(?<!你|你们|在|到|给|联系)我?的?${family}(已经|早就|都|也|就|现在|后来|去年|突然|以前|要求?|决定|帮我|给我|我|把)*(停止|取消|撤销|撤回|收回|删|移除|去掉|退订|屏蔽|拉黑|我的?(号码?|电话|手机号?|信息|名字)(删|移)|从(名单|群))[^，。；！？,.!?]*`,
];

/** Sentences that revoke wherever they stand: "any reasonable manner" counts, so that no form is asked for. */
export const sentences: readonly string[] = [
  `${notMe}\\b(stopp?|quit) ${contacting}(${more} ${contacting})*(( to)?${toMe}|${bare})`,
  `${notMe}\\b(stop|quit) ${contacting} ${kin}\\b(?!'s (?!phone|house|cell|number))`,
  `${notMe}\\b(stop|quit) blowing (up (my|the|this) (phone|cell)|(my (phone|cell)|me) up)\\b`,
  `${notMe}\\bstop sending( me| us)?(( (these|this|the|any|more|your|all|those|so many))* ${texts}\\b|( (these|this|those|it|things|stuff|anything))?${closes})`,
  `${notMe}\\b(stop|cease)( (and desist|any|and|all|every|further|your|these|the|from))* (communications?|correspondence|contact)\\b${butNotThere}`,
  `(?<!\\b(they|we|i|he|she|people|customers) )\\b(don'?t|do not|never)( you)?( ever)? ${verbs}(${more} ${verbs})*${toMe}\\b${butNotThere}`,
  `\\b(make|want|get|like) (these|this|the|your|all (these|the|your)) ${texts} (to )?stop\\b${butNotThere}`,
  `\\b(not allowed|(don'?t|do not) authorize you) to (call|text|contact) (me|us|this number)\\b${butNotThere}`,
  `\\bplease (just )?stop ${contacting} (him|her|them)${closes}`,
  `(?<!\\b(they|he|she|i|we|it|you|who|hr|boss|manager|company|employer|people|to) )\\b(don'?t|do not|never)( ever)? ${verbs}( ${kin}| here)? ${again}`,
  `${noWish}( to)?( (get|receive|have|any|more|these|this|such|your|the|to))* ${texts}\\b${butNotThere}`,
  `${noWish}( for)? (you|u|anyone|anybody|y'?all)( guys| people| all)?( to)?( ever| keep)? (${verbs}|${contacting})(${more} (${verbs}|${contacting}))*(${toMe}\\b${butNotThere}|${closes})`,
  `${noWish} to be (contacted|called|texted|messaged|phoned|bothered|harassed|disturbed)${closes}`,
  `\\b(he|she|nobody( here)?|no one( here)?|${kin}) (doesn'?t|don'?t|does not|do not|no longer)? ?wants?( to)?( (get|receive|have|any|more|these|this|such|the|to))* ((your|these) ${texts}|${texts} from (you|your \\w+))\\b`,
  "\\b(i'd|i would) (rather|prefer)( if| that)? (you )?(didn'?t|not|did not|don'?t) (ever )?(call|text|contact|message|phone) me\\b(?! (at|on|in|before|after|until|till|during|while|when|between))",
  "^i said (don'?t|do not) (call|text|contact|message|phone)[\\s.!]*$",
  "\\b(don'?t|do not|never)( \\w+)? (have|had|give|gave)( you)?( my| any)? (permission|consent) to (call|text|contact|message|phone|be (called|texted|contacted))\\b",
  "\\b(don'?t|do not) use (this|my) (number|phone) (again|any ?more)\\b",
  '\\b(this|my) (number|phone|cell) is on the( \\w+)? (do[ -]?not[ -]?call|dnc)\\b',
  `(^|[,.;!] ?)((ok(ay)?|please|i said|i told you)[\\s,]+)?no more (${texts}|texting|calling)\\b(?! from (?!you))${butNotThere}`,
  '\\b(want|need|get me) off (of )?(this|your|the)( \\w+)? list\\b',
  `\\benough (with|of)( (the|your|these|all|this|that))* (${texts}|texting|calling)\\b${butNotThere}`,
  '\\b(put|add|place) (me|us|my (name|number|phone)|this number) (on|to|onto|in)( (the|your|a|national|internal))* ?(do[ -]?not[ -]?(call|contact|text)|dnc|no[ -]?call|block(ed)?|black|stop)[ -]?(list|registry)?\\b',
  '\\b(revok(e|ing)|withdraw(ing)?|tak(e|ing) back)( all| my| any)* consent\\b',
  `${opposite}\\b(want|wish|like|need|choose|going) to (opt ?-?out\\b${notOf}|be (removed|taken off)${ours})`,
  `\\b(how (do|can) (i|we)|let me|(can|may|could) i( please)?) opt ?-?out\\b${notOf}`,
  "^(i am |i'm )?opting out[\\s.!]*$",
  `(?<!\\b(don'?t|do not|didn'?t|did not|not) ((want|wish|like|need|mean|ask|asking|trying) )?(to )?)(?<!\\b(had|asked|told|forgot|decided|tried|used)( me| us)? to |\\b(for|at|by|called|named|they|we|not|never) )\\bun-?sub?s?cr?i?be\\b(?! (inc|llc|ltd|corp|co|company)\\b)(?! from (?!.*\\b(list|texts?|messages?|calls?|sms)\\b)(the|my|our|a|his|her|their)\\b)|\\bopt me out\\b`,
  `${notMe}(?<!\\b(had|asked|told)( me| us)? to |\\b(hr|payroll) )\\b(take|remove|delete) (me|us|(my|our|this) (name|number|phone( number)?))( off| from| out of)\\b${ours}`,
  `\\b(told|asked|tell|asking|telling|want|wants|need|needs) (you|y'?all|u)( \\w+){0,5} to (stop|quit) ${contacting}\\b(?! me (mr|mrs|ms|sir|by)\\b)`,
  `\\b(he|she|nobody( here)?|no one( here)?|${kin}) (doesn'?t|don'?t|does not|do not|no longer) wants? (you( guys| people)?( to)? (${verbs}|${contacting})|to be (contacted|called|texted|messaged|phoned|bothered|disturbed)${closes})`,
  `\\b((i|we) want|(^|[,.;!] ?)(please |pls )?) ?no (more|further) (${texts}|contact|communications?|correspondence)${closes}`,
  `${notMe}\\b(end|discontinue|terminate) (all )?((communications?|contact)( with (me|us))?${closes}|(these|your|all) ${texts}${closes}|${contacting}${toMe})`,
  `${notMe}\\bstop sending (me|us) (this|these|that|your) (crap|shit|junk|garbage|nonsense|spam|stuff|bs)\\b`,
  `(?<!\\b(they|he|she|i|we|it|you|who|hr|boss|manager|company|employer|people|to) )\\b(don'?t|do not|never)( ever)? (call|text)( me| us| here)? back${butNotThere}`,
  '\\b(delete|erase|remove|lose|forget) (my|our) (phone )?number\\b(?! plate)|\\b(like|want) (my|our) (phone )?number (to be )?(removed|deleted|taken off)\\b|(?<!\\b(they|kids|children|coworkers|colleagues|dogs?) )\\bleave me alone\\b',
  `${notThen}${bie}([再在](?!我)|老|总|一直|天天|总是)*${reachMe}`,
  `${bie}再(给我)?(打|发|联系|联络)${notUs}|${bie}再给我?的?${family}(打(电话|来)|发(短信|消息|信息))`,
  `不接受${yours}${inChina}(了|${ends})|${bie}再?(来)?找我(了|啦|吧|${ends})`,
  `${notThen}${bie}(再|老|给我)* ?${inEnglish}( ?(我|me|[给俾]我)(?!们?的?${employer})|了|${ends})`,
  `\\bstop ?(给我)?(打|发)${inChina}`,
  `(?<![点半]钟?)以后(都)?(别|不要|勿)(给我)?(打|发|联系|联络)${notUs}`,
  `${notThen}(不用|不必|不需要|无需|用不着)(再|继续)${reachMe}|(?<![点半]钟?)以后(都|就|也)?(不用|不必|不需要|无需)${reachMe}`,
  `(?<!不是|没说|没有|没)(不想|唔想|不愿意?|不同意|拒绝|不希望)(再|继续)?(收到?|接收|接到?|接听|听)${yours}${inChina}?(了|啦)?${ends}`,
  `(不再(接收|接受|接听)|不要再?(接收|收到?|接到?))${yours}${inChina}?(了|啦)?${ends}`,
  `${notThen}(不想|唔想|不愿意?|不同意|不希望|不需要|不允许|不许|不准|不授权|拒绝)((你们?|贵行|银行|任何人)(再|继续)?${reachMe}|再?被(你们?)?(联系|联络|骚扰|打扰)(了|${ends}))`,
  `(不想|唔想|不愿意?)再?[跟和与](你们|贵行)再?(有任何|有)?(联系|联络|来往|打交道)`,
  `(?<!叫|${bie}再?)(停止|终止)(给我|一切|所有|任何)*(发送|发|打|联系|联络|接收|接受|骚扰|打扰)(我|${inChina})?(给我)?(了|${ends})|停发${inChina}`,
  '(撤回|撤销|收回|取消)(我的|之前的)?(同意|授权)|(要|想|请|帮我)取消订阅',
  `(?<!我)(取消|关闭|关掉)(给我|所有|一切|全部|你们的?|这些|这种|短信)*(发送?)?(短信|简讯|推送|通知)(通知|提醒|推送|服务)?${ends}`,
  `${notDone}(删(掉|除|了)?|屏蔽|拉黑|移除)我的?(号|电话|手机|信息|联系方式)|${notDone}[把将]${mine}(给)?${takeOff}`,
  `${notDone}把${mine}(给)?(加入?|加到|加进|放进|放到|放入|拉进|拉入|拉到|列入)(你们)?的?黑名单`,
  `${notDone}把${mine}从[^，。；！？,.]{0,8}(去掉|去除|删|移|拿掉|剔除|划掉)`,
  `${opposed}(?<!被|(是|在|搞|负责|处理|从事)(做|搞|处理)?的?)退订(?!的?(科|组|部门?|客服|专员|岗|团队))`,
  `${opposed}(?<!被)拒收(?!了?(快递|包裹|货|件|外卖|现金|礼))`,
];

/** Questions whether somebody else may be contacted. */
export const asksOfOthers =
  /[向给跟和系]([您你]们?)?的?(单位|公司|雇主|人事|同事|领导)|\b(ask|call|contact|speak (to|with)|check with) (your|the) (employer|company|hr|office|colleague|boss)\b/iu;

/** Whole answers to those that speak of the one asked about: 千万别打, "please don't contact them". */
export const saidOfOthers =
  /^((不行?|不可以|不同意|算了)[，,。 ]*)?(最好|尽量|千万|还是|请|麻烦|就|先|那|可|你们?)*(别|不要|不用|甭|不必)(给他们|跟他们)?(打|打电话|联系|核实)(吧|啊|哈)?[。！!]*$|^我?(不想|不希望|不愿意?|不同意)(让)?你们?去?(打|打电话|联系|核实)[。！!]*$|^((no|nope|nah|sorry)[,. ]+)?((i'd|i would) (rather|prefer) (you )?(not|didn'?t|don'?t)|(please |just )*(don'?t|do not|never)) (call|contact|phone)( (them|him|her|there|anyone|anybody|my (employer|work|boss|office|job)))?( please)?[.!]*$/iu;
