/** How one channel is named, refused and wished for. Patterns for a text in small letters. */
export interface ChannelWords {
  /** What ends this channel and nothing else. */
  readonly stops: readonly string[];
  /** What leaves it open beside a stop of the other one. */
  readonly welcomes: readonly string[];
  /** Sentences that end this channel because they ask for the other instead. */
  readonly insteads: readonly string[];
  /** Whatever else speaks of it. */
  readonly names: readonly string[];
}

const never = "(don'?t|do not|never)( ever| you)?";
const nothing =
  "(don'?t|do not|no longer|never) (want|wish|agree|consent)( to)?( (get|receive|have|any|more|these|this|such|your|the|to))*";
const these = '( (w|with|of|all|the|these|those|this|your|any|more|me|us|sending|making|automated))*';
const begins = '(^|[,;.!?] ?|\\b(but|just|only|rather|please|instead|you can|you may|better) )';
const ends = '(?=[ .!]*$|[,;.!] ?)';

const bu = '(别|不要|不许|不准|请勿|勿|莫|甭|不用|不必|不需要|无需)';
const toMe = '(再|老|给我|跟我|向我)*';
const over = '(了|啦|吧)?';
const yours = '(你们|贵行|银行|这些|这种|这类|这个|的|发来?|自动|再|了)*';
const fine = '(就行|就可以|就好|即可|可以|没问题|都行|行|吧|好了|联系)';
const clause = '(^|[，,。.；;！! ]|但是?|可以|请|改|有事|直接|只)';
const end = '(?=$|[，,。.；;！!])';

/** Calls. */
export const calls: ChannelWords = {
  stops: [
    '(stop|quit) (calling|phoning|ringing|dialing)( me| us)?( on)?',
    `${never} (call|phone|ring)( me| us)?`,
    `\\bno more${these} (phone )?(calls?|calling)`,
    `(stop|cease|enough)${these} (phone )?calls?\\b`,
    `${nothing} (phone )?calls?\\b`,
    `${nothing} (you |u )(guys |people )?(to )?(call|phone|ring)( me| us)?`,
    `${bu}${toMe}打(?!扰|发)(电话|来电)?(来|过来|给我|我)?${over}`,
    `(不想|不愿意?|不同意|不希望)(再|继续)?(收到?|接收|接到?|接听)${yours}(电话|来电)${over}`,
    `停止(给我)?打(电话)?${over}`,
    '\\bonly text( me)?\\b|\\btext( me)? only\\b|\\bno (phone )?calls?\\b',
    '只(能|用|要|准)?(给我)?发短信(给我)?',
  ],
  welcomes: [
    `${begins}(please |just |only )*call( me| us)?( instead| only)?${ends}`,
    '\\b(phone )?(calls?|calling) (is|are|would be|will be) (fine|ok(ay)?|good|better|all ?right|alright)\\b',
    '\\bby (phone|telephone)( only)?\\b',
    `${clause}(给我|你们)?打(我)?电话(给我)?(${fine}|${end})`,
    `电话${fine}`,
  ],
  insteads: [`(^|[，,。！! ])${bu}${toMe}发短信${over}[，, ]?(有事)?(给我|直接|改)?打电话(给我)?${fine}`],
  names: ['call', 'phone', 'ring', 'voicemail', '电话', '来电', '打'],
};

/** Texts. "Message" may be any, so it names none. */
export const texts: ChannelWords = {
  stops: [
    '(stop|quit) (texting|txting)( me| us)?',
    `${never} (text|txt)( me| us)?`,
    `\\bno more${these} (text messages?|texts?|texting|sms)\\b`,
    `(stop|cease|enough)${these} (text messages?|texts?|txts?|sms)\\b`,
    `${nothing} (you |u )(guys |people )?(to )?(text|txt)( me| us)?`,
    `${nothing} (text messages?|texts?|txts?|sms)\\b`,
    `${bu}${toMe}发(自动)?短信(来|过来|给我|我)?${over}`,
    `(不想|不愿意?|不同意|不希望)(再|继续)?(收到?|接收|接到?)${yours}短信${over}`,
    `停止(给我)?(发送|发)短信${over}`,
  ],
  welcomes: [
    `${begins}(please |just |only )*text( me| us)?( instead| only)?${ends}`,
    '\\btext me( instead| only)\\b',
    '\\b(text messages?|texts?|texting|sms) (is|are|would be|will be) (fine|ok(ay)?|good|better|all ?right|alright)\\b',
    '\\bby (text|sms)( only)?\\b',
    `${clause}(给我|你们)?发(我)?短信(给我)?(${fine}|${end})`,
    `短信${fine}`,
  ],
  insteads: [
    `(^|[，,。！! ])${bu}${toMe}打电话${over}[，, ]?(有事)?(给我|直接|改)?(发|用)短信(给我)?${fine}`,
    '^(no (phone )?calls?[,. ]+)?(please )?(only text( me)?|text( me)? only)( please)?([,. ]+(and )?no (phone )?calls?)?( please)?[ .!]*$',
    `^(请|以后)?只(能|用|要|准)?(给我)?发短信(给我)?${fine}?[。！!]*$`,
    `^(please )?${never} call[, ]+(but |please |just |only )*text( me)?( instead| only)?[ .!]*$`,
  ],
  names: ['text', 'txt', 'sms', '短信', '发'],
};

/** What makes a wish wider than one channel, or leaves it in doubt. */
export const wider: readonly string[] = [
  '\\b(all|any|every)(one|body|thing)\\b|\\b(every|contact|bother|harass|spam|alone|either|neither|nor|messag|e-?mail|whatsapp|writ)',
  '\\b(stop|quit|end|cancel|cease|revoke|withdraw|unsubscribe|opt|remove|delete|erase|lose|forget|off|consent)\\b',
  '都|全|所有|任何|一切|联系|骚扰|打扰|烦|退订|拒收|取消|停|滚|删|同意|授权|消息|信息|通知|微信|邮件',
];
