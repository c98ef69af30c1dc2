const inHospitals =
  '(?:急诊|门诊|骨|内|外|儿|妇|妇产|产|眼|口腔|皮肤|放射|检验|麻醉|康复|药剂|护理|神经内|神经外|心内|呼吸|消化|肿瘤|体检|手术|重症)';
const inOffices =
  '(?:财务|会计|人事|人力资源|教务|总务|后勤|销售|市场|研发|技术|生产|行政|采购|质检|品质|品管|质量|工程|仓储|物流|客服|运营|设计|法务|审计|信息|设备|维修|保卫|安保|政教|德育|宣传|党政|综合|企划|业务|外贸|项目|数据|产品|测试|营业|信贷|风控)';
/** A part of the house that is called after its work, and its staff: 急诊科, 教务处, 三车间, 后勤. */
const part = new RegExp(
  `(?:${inHospitals}(?:科|室|部|中心|病房)?|${inOffices}(?:科|处|部|部门|室|组|股|中心|办公室|办)|后勤|食堂|车队|保安队|办公室|[一二三四五六七八九十\\d]{0,2}(?:号)?(?:车间|班组|产线|流水线)|[一二三四五六七八九高初][年一二三]级(?:组)?)$`,
);
const post =
  /的?(?:护士|医生|大夫|老师|教师|教员|会计|出纳|司机|保安|保洁|工人|员工|职工|主任|科长|组长|班长|工程师|技术员|销售员?|文员|厨师)$/;
/** What is left must still be a name. */
const shortest = 4;

/** A name without the department and the post that were told with it: 东川三院急诊科的护士 works for 东川三院. */
export function withoutDepartment(said: string): string {
  const named = said.replace(post, '').replace(part, '');
  return named.length >= shortest ? named : said;
}
