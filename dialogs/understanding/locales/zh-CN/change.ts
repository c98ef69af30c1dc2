import { asks } from '../../per-question.js';
import { Sieve } from '../../sieve/sieve.js';

const unchanged =
  /^(?:(?:在)?(?:老东家|老单位|原单位|这(?:儿|里|家)?|那(?:儿|里|家)?)?(?:待|呆|干|做|工作)了?[一二两三四五六七八九十好几多\d]{1,4}年(?:了|都)*(?:[,，]|(?=没)))?(?:后来|之后|以后|从那以后|申请(?:以|之)?后|放款(?:以|之)?后)*(?:(?:我|我们|单位|公司|部门|岗位|工作|电话|地址|住址|号码|邮箱|都|一直|现在|目前|也|就|还是|还|仍然|照样)*(?:在|是)?(?:原来|原|老|以前|之前|这|那)(?:的|一)?(?:个|家|份)?(?:单位|公司|厂|地方|那儿|那里|这儿|这里|部门|岗位|工作|号码?|地址|电话|儿|里)?(?:上班|干|做|混|待|呆|熬|的|呢|着|没动|没变|啊|呀)*|(?:我|都|一直|从来|还|也|完全|根本)*(?:没|冇|木)(?:有)?(?:怎么)?(?:动|变|换|改|挪)(?:过|窝|地方|的)*[啊呀呢的]*|(?:这|我|还)?(?:哪(?:里|儿)?|怎么|咋)(?:能|会|可能)(?:变|换|改|动)(?:了|呢|啊|呀|哦)*|(?:(?:单位|公司|部门|岗位|工作|电话|手机|号码|地址|住址|邮箱)(?:和|跟)?){2,3}(?:全|都|也|还)*没(?:有)?(?:变|换|改|动)(?:过|动|化)?|(?:都)?(?:还是)?(?:跟|和|与)?(?:原来|以前|之前|原先|过去|申请(?:的)?(?:时候?|那会儿?)?|当时|那时候?).{0,2}(?:一样|那样)?的?|(?:都|全|还|一直)*(?:是)?(?:原来的?|以前的?)?(?:老样子|照旧|一样的?|不变|没差))$/;
const happening = '(?:跳|升|提拔|晋升|调|转|辞|离职|离开|搬|换|改|变|动)';
const denied = new RegExp(`(?:没有?|不|别|未)[^,，]{0,3}${happening}`);
const ahead = new RegExp(
  `(?:想|要|正在|在办|准备|打算|考虑|可能|快|马上|下(?:个|周|半)|明年|过.{0,3}(?:天|月|年)|将|会|差一?点)[^,，]{0,6}${happening}`,
);
const when = '(?:去年|今年|前年|上个?月|上周|前阵子|前段时间|刚刚?|最近|后来|已经|\\d+年|[一二三四五六七八九十\\d]+月)';
const dated = new RegExp(
  `^(?:我|是|就)*${when}(?:[一二三四五六七八九十\\d]*月|份|初|底|中旬|年初|年底|就|才|刚|的时候)*(?:换|变|调|升|搬|改)(?:的|了|过)`,
);

/** A new boss, or a spouse's new job, is no change of one's own. */
export const othersChanged =
  /^(?:我)?(?:老婆|老公|媳妇|爱人|对象|先生|太太|儿子|女儿|爸|妈|哥|弟|姐|妹).{0,5}(?:换|变|调|升|辞|离|搬)|(?:同事|老板|领导|经理|主管|上司).{0,3}(?:换|变|调|升|辞|离)|换(?:了)?(?:个|新)?(?:同事|老板|领导|经理|主管|上司)/;

const work = {
  isAsked: asks(/单位|公司|工作|部门|岗位|职/),
  happened:
    /跳(?:了)?槽|跳(?:了|到|去)(?:了)?(?:一|另|别|新|对面|隔壁|对手|同行)[^,，]{0,6}(?:家|个|公司|单位|厂)|换到(?!.*(?:吗|呢))|去了别(?:家|的)|不在(?:那|这)(?:儿|里|边|家)?(?:公司|单位|厂)?(?:干|做|上班)了|出来(?:自己)?(?:单干|创业)|自立门户|另起炉灶|换(?:了|过)?(?:一?(?:个|家|份)|新|地方)?(?:单位|公司|工作|东家|厂)|换地方|(?:现在|目前|如今)(?:是)?(?:在|去|到)(?:了)?(?:另外?一?(?:个|家)|别家|新(?:公司|单位|厂))|(?<!办)离(?:了)?职|辞(?:了)?职|换了(?:[两三几]|好几)(?:个|家)|(?:单位|公司|工作)(?:都|也|已经|刚)?(?:换|变)了/,
};
const post = {
  isAsked: asks(/部门|岗|工作(?!单位)|职位/),
  happened:
    /升(?:了)?(?:个|任|为|到|成)?.{0,3}(?:职|主管|经理|副|科|处|总监|组长|级)|(?:被|得到?)?(?:提拔|晋升)|调(?:了|到|去|动|走|岗)|转(?:了)?(?:岗|行|部门)|(?:被|给)?(?:分|派|安排|划|挪)到(?:了)?[^,，没不]{1,8}(?:了|去)$|从[^,，没不]{2,6}(?:转|调|换)(?:到|成|去)|换(?:了|过)?(?:一?个|新)?(?:部门|岗位?|职位)|(?:部门|岗位?|职位)(?:都|也|已经|刚)?(?:换|变|调|动)了/,
};
const contact = {
  isAsked: asks(/电话|住址|地址|邮箱|联系方式/),
  happened:
    /搬(?:了)?(?:新)?家|搬(?:了|到|去|过|走)|换(?:了|过)?(?:一?个|新)*(?:手机|电话|号码?|邮箱|地址|住址|地方|房子)|(?:号码?|电话|手机|邮箱|地址|住址|住处|住的地方)(?:都|也|已经|刚)?(?:换|改|变)(?:了|成)/,
};

/** A clause that holds no word of these tells nothing of change. */
const ofChange = new Sieve([unchanged, ahead, dated, work.happened, post.happened, contact.happened], (words) => words);

/**
 * Whether a clause tells that something changed, or that it did not, where the question asks for change: 升了个职, 没动过.
 * What is still to come, or nearly came, is told apart: it is neither.
 * @returns undefined when it tells none of these, or a change of another kind.
 */
export function changeIn(clause: string, question: string): 'changed' | 'unchanged' | 'not-yet' | undefined {
  if (!ofChange.mayMatch(clause)) return undefined;
  if (unchanged.test(clause)) return 'unchanged';
  if (denied.test(clause) || othersChanged.test(clause) || /[?？吗]$/.test(clause)) return undefined;
  const kinds = [work, post, contact].filter((kind) => kind.isAsked(question));
  if (ahead.test(clause)) return 'not-yet';
  return kinds.some((kind) => kind.happened.test(clause)) || dated.test(clause) ? 'changed' : undefined;
}
