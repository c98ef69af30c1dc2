/** Words that ask who we are and call nobody a fraud. */
export const asksWho =
  /\bwho( i|')?s (it|this|calling|that|there)\b|\bwho(('re| are)? (you|ya'?ll)| am i)\b|\bwhere are you calling from\b|\bwhat company\b|\bmay i ask who\b|(你|您|你们).{0,4}是?(谁|哪位|哪里|哪儿|什么人|哪家|哪个(单位|银行|公司)|干(什么|嘛|啥)的)|^(谁|哪位)(啊|呀|呢)?[?？]?$/iu;

/** Words that ask what we want. */
export const asksWhat =
  /什么事|啥事|何事|有事(吗|么|嘛)|干(什么|嘛|啥)|\bwhat('s| is|s)? (this|it|that)( call| text)?( all)?( about| regarding|\?|$)|\bwhat this is about\b|\bwhat do you want\b|\bregarding what\b|\bwhat for\b|\bwhat('s| is) up\b/iu;
