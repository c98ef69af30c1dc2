const workplace = /^(?:公司|单位|部门|岗位|职位|职务)$/;
const form = /^(?:公司|单位)$/;
/** Before 公司 these are no name: 换了家公司, 我们公司, 另一家公司. */
const noName =
  /我|咱|他|她|您|你|们|自己|现在|目前|今年|去年|上个?月|已经|刚|后来|因为|原来|原先|以前|之前|换|跳|到|去|来|进|了|过|在|是|的|家|个|一|两|新|老|旧|原|别|另外|另|其他|其它|这|那|同|还|不|没|变|只|就|所|本|总|分|子|母|大|小|从|给|被|跟|和|与|都|也|整|贵|该|外|国|私|单位|部门|工作|岗位|入职|离开|或|改|哪|应该|可能|说|算|主要|嗯|呃|啊|哦|[,，、。.\s]/g;
const sameBefore =
  /(?:同一?(?:个|家)?|还是(?:在)?(?:那|这|原来的?|原先的?|老)?(?:个|家)?|还在(?:原来的?|那个?家?|老)?|原来的?|原|老)$/;
const sameAfter =
  /^(?:还|都|也|倒|是|跟以前|和以前|名字)*(?:没(?:有)?(?:怎么)?(?:变|换|动|改)|不变|一样|还?是(?:那|原来|老)|照旧|没[,，]|老样子)/;
const doer = /^(?:给我?|让我?|把我?|安排|派我?|叫我?|要我?|里|内部?|提拔|升了?我|调我)(?!了?$)|^里|^内/;
const place = /(?:^|[,，。\s我们])在$|在我们$/;
/** What befell the company is not that the party went to another one. */
const befell =
  /^(?:都|也|刚|已经|被|要|后来|最近|今年|去年)*(?:搬|改(?:了)?名|更名|换(?:了)?(?:名|老板|领导|法人|股东)|收购|并购|合并|重组|上市|改制|倒闭|破产)/;

/** 从固定转成浮动: what it was before. */
const turnedInto = /^[^,，。]{0,4}(?:转|改|变|换|调)(?:成|到|为|了)/;
const kin =
  '(?:老婆|老公|爱人|媳妇|妻子|丈夫|太太|先生|爸爸?|妈妈?|父亲|母亲|父母|哥哥?|弟弟?|姐姐?|妹妹?|儿子|女儿|闺女|孩子|朋友|同学|同事)';
const isKin = new RegExp(`^(?:我|是)?${kin}$`);
const whose = new RegExp(`${kin}的$`);
const ofWhom = new RegExp(`^的${kin}`);

/** 人还在，休产假: who is on leave is still there, and on leave is what they are. */
const atWork = /^还?在(?:职|岗|的|这|我们)?$/;
const onLeave =
  /^(?:呢|的|职|我们|这|儿|公司|单位|人)*[,，、\s]*(?:但是?|就是|不过|只是|只不过|可|正|在|现在|目前|最近|他|她|人)*(?:(?:休|请)(?:着|了)?[^,，不没完过]{0,4}假(?!完|回)|停薪留职|休养)/;

/** 开销增加了 tells nothing of the income. */
const rises = /[增涨多高减少低降]/;
const ofCosts =
  /(?:开销|花销|开支|支出|花费|房租|物价|负担|压力|月供|利息|欠债)(?:都|也|倒|反而|一直|又|还|是|比[^,，]{1,4})*$/;
const departs = /^(?:离职|辞职|走了)$/;
/** 提了离职，还没办完: who gave notice has not gone. */
const gaveNotice =
  /(?:提(?:了|出|交了?)?|递(?:了|交)?|申请(?:了)?|交了?|写了?|打算|准备|想|要|闹着|办(?:着|理)?|在办)$/;
/** 走了，去吃饭了: only for now. */
const backSoon =
  /^[,，\s]*(?:去|下班|出去|回家|接|送|吃|开会|见客户|跑业务|出差|刚刚?下班)(?!.{0,4}(?:别|另|其他|新))|^(?:一会儿?|半小时|十分钟|一个小时)/;
/** 干儿子, 干妈: by vow, and not by blood. */
const byVow = /(?:^|[^能才会去来苦])干$/;
const ofBlood = /^(?:儿子|女儿|闺女|爸爸?|妈妈?|爹|娘|哥哥?|姐姐?|弟弟?|妹妹?)$/;

/** 我老婆的弟弟 is neither 配偶 nor a brother of one's own. */
const ofAnother = (before: string, word: string, after: string) =>
  isKin.test(word) && (whose.test(before) || ofWhom.test(after));

/**
 * Whether a workplace, department or post is only spoken of: part of a name (腾讯公司), still the old one (公司没变), the
 * place or the doer (公司给我升职了), or what something befell (公司改名了).
 */
export function onlyMentioned(before: string, word: string, after: string): boolean {
  if (turnedInto.test(after) && /(?:从|由|把)(?:原来的?)?$/.test(before)) return true;
  if (ofAnother(before, word, after)) return true;
  if (rises.test(word) && ofCosts.test(before)) return true;
  if (departs.test(word) && (gaveNotice.test(before) || (word === '走了' && backSoon.test(after)))) return true;
  if (ofBlood.test(word) && byVow.test(before)) return true;
  if (atWork.test(word) && onLeave.test(after)) return true;
  if (!workplace.test(word)) return false;
  if (sameBefore.test(before) || sameAfter.test(after)) return true;
  if (!form.test(word)) return false;
  if (doer.test(after) || place.test(before) || befell.test(after)) return true;
  const run = /[\u3400-\u9fffa-z0-9]*$/i.exec(before)?.[0] ?? '';
  return word === '公司' && run.replace(noName, '').length >= 2;
}
