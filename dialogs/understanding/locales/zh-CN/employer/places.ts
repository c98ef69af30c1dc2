const listed =
  '中国|北京|上海|天津|重庆|深圳|广州|杭州|南京|苏州|成都|武汉|西安|长沙|郑州|青岛|大连|宁波|厦门|福州|合肥|济南|沈阳|长春|哈尔滨|昆明|昆山|贵阳|南宁|海口|石家庄|太原|呼和浩特|兰州|西宁|银川|乌鲁木齐|拉萨|南昌|东莞|佛山|珠海|中山|惠州|无锡|常州|南通|徐州|扬州|温州|嘉兴|绍兴|金华|台州|泉州|漳州|烟台|潍坊|洛阳|唐山|保定|宜昌|襄阳|绵阳|桂林|三亚|香港|澳门|台湾|广东|浙江|江苏|四川|山东|河南|河北|湖北|湖南|福建|安徽|江西|陕西|山西|辽宁|吉林|黑龙江|云南|贵州|广西|海南|甘肃|青海|宁夏|新疆|西藏|内蒙古';

const known = new RegExp(`^(${listed})(?:特别行政区|自治区|省|市)?`);
const named = /^([\u4e00-\u9fff]{2,3})(?:自治州|自治县|自治区|省|市|县|区|州(?=市))/;

/** Cities and provinces that stand in a list, for use inside patterns. */
export const listedPlaces = listed;

/** A place at the start of a name, and what follows it. */
export interface Placed {
  readonly place: string;
  readonly rest: string;
}

/** Takes the places off the start of a name; `hints` are places that the file names, so that 宁海 is seen without its 市. */
export function placed(name: string, hints: readonly string[] = []): Placed {
  let rest = name;
  let place = '';
  for (let tries = 0; tries < 3; tries++) {
    const found = known.exec(rest) ?? named.exec(rest);
    const hint = hints.find((one) => one !== '' && rest.startsWith(one));
    const at = found?.[1] ?? hint;
    if (at === undefined) break;
    const cut = found?.[0] ?? at;
    if (rest.length - cut.length < 2) break;
    place = at;
    rest = rest.slice(cut.length);
  }
  return { place, rest };
}
