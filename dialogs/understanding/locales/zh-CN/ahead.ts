const soon =
  /^(?:但是?|不过|就|要|得|我|我们|他|她|会|准备|打算)*(?:明天|后天|下个?(?:周|月|星期|礼拜|半年)|明年|马上|快要?|很快|即将|过[几两一]天|到时候|回头|改天|等(?=装|交|搬|拿|办|过|下个?[周月]|月|年|孩|他|她|房)|以后|将来|装修(?:完|好))(?!.*(?:到期|走|离|卖|结束|还款))/;
const notYet = /^(?:但是?|不过)?(?:还|都|也|正)*没(?!事|关系|问题|错|意见|什么|啥|想到|少|别|人(?:教|逼|让))/;
const notNow = /(?:现在|今天|这会儿?|这阵子?|目前|暂时)(?:还)?(?:不|没)/;

/** The clause by which a plain yes puts off what it says yes to: 是，明天签; 是，还没搬进去. A wish granted may lie ahead. */
export function putOff(
  [, next = '']: readonly string[],
  { any, consent }: { readonly any: boolean; readonly consent: boolean },
): string | undefined {
  const putsOff = consent ? notNow.test(next) : !any && (soon.test(next) || notYet.test(next));
  return putsOff ? next : undefined;
}
