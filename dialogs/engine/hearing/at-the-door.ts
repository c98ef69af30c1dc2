/** Words that ask who we are and call nobody a fraud. */
export const asksWho =
  /\bwho( i|')?s (it|this|calling|that|there)\b|\bwho(('re| are)? (you|ya'?ll)| am i)\b|\bwhere are you calling from\b|\bwhat company\b|\bmay i ask who\b|(你|您|你们).{0,4}是?(谁|哪位|哪里|哪儿|什么人|哪家|哪个(单位|银行|公司)|干(什么|嘛|啥)的)|^(谁|哪位|(是|你们?是?)?哪(个|家)(银行|单位|公司)?(的)?|你们?是?哪里的)(啊|呀|呢)?[?？]?$|\b(what|which) bank\b/iu;

/** Words that ask what we want. */
export const asksWhat =
  /什么事|什么(业务|信息|情况|意思)|(核对|核实|对)(什么|啥|哪)|哪(一)?笔|啥(事|业务|情况|意思)|何事|有事(吗|么|嘛)|干(什么|嘛|啥)|\bwhat('s| is|s)? (this|it|that)( call| text)?( all)?( about| regarding|\?|$)|\bwhat this is about\b|\bwhat do you want\b|\bregarding what\b|\bwhat for\b|\b(what|which) (details|information|matter)\b|\bwhat('s| is) up\b/iu;

/** Words that ask how we come to know something about whom we write to, or by what right we ask. */
export const asksHowWeKnow =
  /怎么(会)?(有|知道|晓得|得到|拿到).{0,8}(生日|出生|号码|电话|手机|信息|名字)|凭(什么|啥)|\bhow (do|did|would) you (know|get|have|find)\b|\bwho gave you\b|\bwhy (do|would|should) (you|i)\b/iu;
