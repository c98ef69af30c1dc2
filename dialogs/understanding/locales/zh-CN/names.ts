import { pinyin } from 'pinyin-pro';
import type { OrganizationOnFile } from '../../answer.js';
import { clauses } from '../../clauses.js';
import { likenessOfStrings } from '../../likeness.js';
import type { Likeness } from '../language.js';
import { fillers } from './doubts.js';

const leads =
  /^(我们(这边|这儿|这|单位|公司)?|我(现在|目前|一直|还|就|本人|平时)?(是)?(在|给|的)?|我们(这边|这儿|这|单位|公司)?|咱们?(这|单位|公司)?|这边|这里|单位|公司)?(现在|目前|一直|还|就|仍然|仍|依旧)*(的)?(单位|公司|全称|全名|名字|名称|厂)?(的)?(叫做|叫|是|就是|在|就在|还是|还在|写的是|印的是|为|归|属于|名叫|换到了?|去了|跳到了?|来了)?/;
const tails =
  /(这边|那边|那儿|那里|里面|里头|里)?(上班|工作|任职|就职|做事|干活|打工|供职|当.{1,6}|做.{1,6}|干)?(的|呢|啊|呀|吧|嘛|了|哈|噢|啦|咯)*$/;
const legal =
  /(股份有限公司|有限责任公司|有限公司|集团公司|股份公司|总公司|集团|公司|股份|控股|\(.*?\)|特殊普通合伙|有限合伙|普通合伙)/g;
const branch = /(.{0,6}(分公司|分行|支行|分店|门店|营业部|营业厅|分院|分校|校区|院区|办事处|项目部|旗舰店|店))$/;
const trades =
  /信息技术|信息科技|网络科技|网络技术|计算机|软件|科技|技术|网络|信息|电子商务|电子|物流|快递|运输|货运|速运|供应链|建设|建筑|工程|装饰|装修|物业(服务|管理)?|餐饮(管理)?|酒店(管理)?|食品|贸易|商贸|进出口|实业|投资|管理|服务|咨询|教育|培训|文化传媒|传媒|广告|医药|制药|医疗|药业|机械|制造|汽车零部件|汽配|汽车|电力|电气|供电|能源|纺织|服装|服饰|化工|环保|农业|房地产|地产|置业|人力资源|人力|保险|证券|银行|超市|商场|百货|零售|会计师事务所|律师事务所|事务所|人民医院|医院|卫生院|诊所|大学|学院|学校|中学|小学|幼儿园|局|委员会|政府|中心|厂|店|馆|所/g;
const kin = [
  /科技|技术|软件|网络|信息|电子|计算机/,
  /物流|快递|运输|货运|速运|供应链/,
  /建设|建筑|工程|装饰|装修/,
  /餐饮|酒店|食品|小馆|馆/,
  /汽车|汽配|零部件|机械/,
];
const cities =
  /^(中国|北京|上海|天津|重庆|深圳|广州|杭州|南京|苏州|成都|武汉|西安|长沙|郑州|青岛|大连|宁波|厦门|福州|合肥|济南|沈阳|长春|哈尔滨|昆明|贵阳|南宁|海口|石家庄|太原|呼和浩特|兰州|西宁|银川|乌鲁木齐|拉萨|南昌|东莞|佛山|珠海|无锡|常州|温州|广东|浙江|江苏|四川|山东|河南|河北|湖北|湖南|福建|安徽|江西|陕西|山西|辽宁|吉林|黑龙江|云南|贵州|广西|海南|甘肃|青海|宁夏|新疆|西藏|内蒙古)(省|市)?/;
const ownCity = /^([\u4e00-\u9fff]{2,3})(?:省|市|县|区|自治区)/;
const organizationEnd =
  /(公司|集团|厂|医院|卫生院|诊所|学校|大学|学院|中学|小学|幼儿园|局|所|院|店|馆|行|银行|中心|社|部队|政府|委员会|物流|科技|物业|餐饮|超市|酒店|建设|事务所|传媒|人力|软件|信息技术|电力|快递)$/;
const vague =
  /^(就)?(是)?(一|某)?(个|家|间)?(小|大|私人|私企|民营|国营|外资|民企|国企|央企|外企|合资|本地|普通|互联网|事业|机关|老|朋友|亲戚|贸易|科技|建筑)*(的)?(公司|单位|企业|厂|工厂|工地|店|私企|国企|央企|外企|民企|机构|部门|机关|体制内|单位里|学校|医院|银行|事业单位|厂里|工地上|餐馆|饭店)(里|上|那边|这边)?$|就那(个|家)|老地方|^(还是)?(原来|原先|以前|之前)(的|那)(个|家|地方)?|没(有)?(变|换)|(你|您)(们)?(那|这|系统|资料|档案|表).{0,4}(有|写)|^(附近|郊区|城里|外地|县里|镇上)/;
const left =
  /不在(那|那儿|那里|原来|这)|(已经|早就?|都)?(离职|辞(了|职)|辞掉|不干了|跳槽|换(了)?(工作|单位|公司)|被裁|退休了|下岗)/;
const indirect = /派遣|外包|劳务|合同(是)?(跟|和|在|签)|挂靠|挂在|代缴|驻场|借调|兼职/;
const formerly = /以前|原来|之前|曾经|原先/;
const goesOn =
  /^(的)?(科技|技术|软件|网络|信息|智能|电子|工业|附属|.{0,4}(子公司|研究院|研究所|基金|资本|控股|投资|置业|地产))/;

const sounds = new Map<string, string>();

/** Pinyin without tones; n/ng, z/zh and l/n are told apart, because confusing them here would join different names. */
function sound(name: string): string {
  const known = sounds.get(name);
  if (known !== undefined) return known;
  const spoken = pinyin(name.slice(0, 40), { toneType: 'none', type: 'array' }).join(' ');
  if (sounds.size > 2000) sounds.clear();
  sounds.set(name, spoken);
  return spoken;
}

const plain = (name: string) => name.replace(/[\s,，。.、·・「」“”"'!！?？:：;；-]/g, '').replace(/\((.*?)\)$/, '');
const stem = (name: string) => plain(name).replace(legal, '');

/** The name said in a Chinese sentence, without the sentence. */
export function organizationIn(text: string): string {
  const parts = clauses(text).map((part) => part.replace(fillers, '').trim());
  const named = parts.find((part) => organizationEnd.test(bare(part)) && !formerly.test(part)) ?? parts[0] ?? '';
  return bare(named);
}

const bare = (part: string) => {
  const opened = part.replace(leads, '');
  return opened.replace(tails, '') || opened;
};

/** How the name said in a Chinese answer stands to the names on file. */
export function likeness(text: string, onFile: OrganizationOnFile | undefined): Likeness {
  const said = organizationIn(text);
  const gone = left.exec(text);
  if (onFile === undefined) return withoutFile(text, said, gone);
  const names = [onFile.name, ...(onFile.aliases ?? []), ...(onFile.formerNames ?? [])];
  const contained = names.map((name) => containedIn(text, name)).find((found) => found !== undefined);
  if (gone !== null) return { stands: 'left', code: 'left', words: gone[0] };
  const through = indirect.exec(text);
  if (contained !== undefined) {
    if (through !== null) return { stands: 'maybe', code: 'through-another', words: through[0] };
    if (formerly.test(text) && /现在(?!(叫|改|合并|的名))|后来(?!改)/.test(text))
      return { stands: 'other', code: 'another-name', words: said };
    return contained;
  }
  if (vague.test(said) || vague.test(text)) return { stands: 'vague', code: 'no-name', words: said || text };
  const best = names.map((name) => compared(said, name)).sort((a, b) => rank[a.stands] - rank[b.stands])[0];
  if (best === undefined || (best.stands === 'other' && !concrete(said)))
    return { stands: 'vague', code: 'no-value', words: text };
  return through !== null && best.stands !== 'other'
    ? { stands: 'maybe', code: 'through-another', words: through[0] }
    : best;
}

const rank = { same: 0, maybe: 1, other: 2, vague: 3, left: 4 } as const;

function withoutFile(text: string, said: string, gone: RegExpExecArray | null): Likeness {
  if (vague.test(said) || vague.test(text)) return { stands: 'vague', code: 'no-name', words: said || text };
  if (concrete(said) && !formerly.test(text)) return { stands: 'same', code: 'named', words: said };
  return gone === null
    ? { stands: 'vague', code: 'no-value', words: text }
    : { stands: 'left', code: 'left', words: gone[0] };
}

/** A name is concrete when something is left of it beside its trade, or when it ends as names of organizations do. */
const concrete = (said: string) =>
  said.length >= 2 &&
  said.length <= 30 &&
  (organizationEnd.test(said)
    ? stem(said).replace(cities, '').length >= 2
    : /^[\p{L}\p{N}]{2,8}$/u.test(said) && !/[我你他不没的了吗]/.test(said));

function containedIn(text: string, name: string): Likeness | undefined {
  const wanted = stem(name);
  if (wanted.length < 2) return undefined;
  for (const part of clauses(text.replace(/\s+/g, ',')).flatMap((part) => [part, part.replace(fillers, '')])) {
    const heard = plain(part);
    const at = heard.indexOf(wanted);
    if (at < 0) continue;
    const before = heard.slice(0, at).replace(leads, '').replace(cities, '').replace(ownCity, '');
    const after = heard
      .slice(at + wanted.length)
      .replace(/^(股份有限公司|有限责任公司|有限公司|集团公司|集团|股份|公司)+/, '');
    if (before.length > 0 && !/(在|叫|是|的|为|到|归)$/.test(before)) continue;
    if (/^(下面|旗下|下属|底下|的子公司)/.test(after)) return { stands: 'maybe', code: 'branch', words: part };
    if (branch.test(after) && !branch.test(name)) return { stands: 'maybe', code: 'branch', words: after };
    if (after === '' || !(goesOn.test(after) || organizationEnd.test(after)))
      return { stands: 'same', code: 'same-name', words: wanted.length > 0 && text.includes(wanted) ? wanted : part };
  }
  return undefined;
}

function compared(said: string, name: string): Likeness {
  const city = ownCity.exec(plain(name))?.[1] ?? cities.exec(plain(name))?.[1] ?? '';
  const withoutCity = (value: string) =>
    value
      .replace(cities, '')
      .replace(city === '' ? /^$/ : new RegExp(`^${city}(省|市|县|区)?`), '')
      .replace(ownCity, '');
  const words = said;
  const heard = stem(said);
  const filed = stem(name);
  const heardCore = withoutCity(heard).replace(branch, '') || heard;
  const filedCore = withoutCity(filed).replace(branch, '') || filed;
  if (heard === filed) return { stands: 'same', code: 'same-name', words };
  if (heardCore === filedCore) return { stands: 'maybe', code: 'city-or-branch-dropped', words };
  if (sound(heardCore) === sound(filedCore)) return { stands: 'maybe', code: 'sounds-like', words };
  const heardBrand = heardCore.replace(trades, '');
  const filedBrand = filedCore.replace(trades, '');
  if (heardCore.length >= 2 && (filedCore.startsWith(heardCore) || heardCore === filedBrand))
    return { stands: 'maybe', code: 'part-of-name', words };
  if (
    heardBrand.length >= 2 &&
    filedBrand.length >= 2 &&
    sound(heardBrand) === sound(filedBrand) &&
    (heardBrand === heardCore || sameTrade(heardCore, filedCore))
  ) {
    return { stands: 'maybe', code: heardBrand === filedBrand ? 'part-of-name' : 'sounds-like', words };
  }
  if (heardBrand.length >= 2 && filedBrand.length >= 2 && heardBrand.length + filedBrand.length >= 4) {
    const near = likenessOfStrings(sound(heardBrand), sound(filedBrand));
    if (near >= 0.75) return { stands: 'maybe', code: 'sounds-like', words };
  }
  return { stands: 'other', code: 'another-name', words };
}

function sameTrade(heard: string, filed: string): boolean {
  const a = heard.match(trades) ?? [];
  const b = filed.match(trades) ?? [];
  return (
    a.some((trade) => b.some((other) => other === trade || other.includes(trade) || trade.includes(other))) ||
    kin.some((family) => family.test(heard) && family.test(filed))
  );
}
