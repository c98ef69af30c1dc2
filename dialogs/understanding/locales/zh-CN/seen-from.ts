import { asks } from '../../per-question.js';

/** 您和主借款人是什么关系: what the party is to somebody, where 紧急联系人和您 asks what somebody is to the party. */
const asksOfTheParty = asks(/(?:您|你)(?:和|跟|与)[^,，。?？]{1,8}什么关系/);
const theirs =
  /^(?:嗯|哦|噢|啊|那个?|这个?)*[,，]?(?:主?借款人|主贷人|贷款的?人?|他|她)?(?:就)?(?:是)?(?:我|俺)(?:们)?(?:家)?(?:的)?(?:亲)?[大小二老三]?(?:(儿子|女儿|闺女|孩子|娃)|爸爸?|妈妈?|父亲|母亲|爹|娘)(?=$|[,，。的啊呀呢嘛吧])(?!的)/;

/** 他是我儿子, 我妈 to 您和主借款人是什么关系: the party is the parent, or the child. */
export function seenFrom(text: string, question: string): string | undefined {
  const found = asksOfTheParty(question) ? theirs.exec(text) : null;
  if (found === null) return undefined;
  return (found[1] === undefined ? '子女' : '父母') + text.slice(found[0].length);
}
