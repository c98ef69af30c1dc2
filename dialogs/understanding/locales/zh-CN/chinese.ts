import type { Language } from '../language.js';
import { anotherSpeaks } from './another-speaks.js';
import { choice } from './choices.js';
import { doubts, fillers, hedge } from './doubts.js';
import { likeness } from './employer/likeness.js';
import { organizationIn } from './employer/said.js';
import { events } from './events.js';
import { frames, tellingClauses } from './frames.js';
import { intents } from './intents.js';
import { polarity } from './polarity.js';

const stopCharacters = new Set([
  ...'的了吗呢吧啊是有没不我你您他她它这那一个都也还就和跟与给把被请按为从以要到于或在说什么怎样很',
]);

/** Mandarin as people speak and type it. */
export const chinese: Language = {
  intents,
  doubts,
  frames,
  tellingClauses,
  hedge,
  fillers,
  vague: {
    role: /^(我)?(就)?(是)?(做|搞|干|当|管|负责)?(一(个|名)?)?(点|些)?(普通|一般)?(管理|打杂|技术|业务|领导|员工|职员|打工(的|人)?|上班(的|族)?|杂活|杂事|杂务|啥都干|什么都(做|干)|工作|事情?|活|办公室|后勤|行政类|普通岗位?|岗位|干部)(的|工作|岗|类|人员|这块|方面)?(的|吧|呗|啊|嘛)*$|到处|哪里需要|没有?固定|^(就)?(在)?(车间|办公室|工地|店|厂|后厨)(里|上)?(的|干活|上班)*$/,
    address:
      /^(就)?(在)?(我|单位|公司|家|市|城|这|那)?(里|区|边)?(附近|旁边|那边|那一片|那块|那儿|这边|周边|一带|市区|城里|城区|郊区|乡下|县城|镇上|老家|老地方|市中心|外地|本地|家里|单位|公司)(上班|住|的|吧|啊|了|呗|那边|里)*$|到处跑|不固定|^(在)?(城|市)?[东西南北](边|面|部|郊)?(那边|那儿)?$|(附近|旁边|对面|后面|那边)(那|的).{0,2}(小区|楼盘|房子|地方)$|.那(个|边)$|(那个|这个)?(超市|学校|菜市场|医院|车站|桥|路口)(附近|旁边|那边|那儿|对面|后面)$/,
    text: /(听|看)(领导|老板|上面|公司)(的|安排|怎么说)?$|(让|叫|喊)(干|做)(啥|什么|嘛)就?(干|做)|该干(嘛|啥|什么)干?|(领导|老板|上面|公司|班长)(安排|让|叫|喊)(我)?(干|做)?(啥|什么)(就)?(干|做)(啥|什么)?|^(就)?(是)?(跟|和)(别人|大家|他们|以前|人家).{0,3}一样|^(就)?(正常|平常|日常)?(上班|干活|工作|打工|忙活|做事)(呗|嘛|啊|吧|的)*$|没(什么|啥)(好|可)?(说|讲|特别)|^(就)?(是)?(那样|这样|那些|这些|一般|还行|凑合|差不多|老样子|随便|没什么好说的?|该(怎样|干啥)就?(怎样|干啥)|都(干|做|行)|你懂的|就那么回事|普通工作|各种事)(吧|啊|呗|嘛|的|了|事)*$/,
  },
  duty: {
    asked: /理解.{0,16}(?:要做什么|承担什么责任)/,
    denied:
      /^(?:我|那|就|反正|应该|什么|啥|都|也)*(?:不用|不需要|不必|没必要|用不着|不该|不归我|轮不到我)(?:我|来|管|去|再)*(?:还|做|管|承担|负责|出钱|$)|^(?:我|这|那)*(?:跟|和|与)我(?:没|无|有什么|有啥)(?:什么|啥)?关系|^(?:我|那)*没(?:有)?(?:什么|啥|任何)?责任|不关我(?:的)?事/,
  },
  unchanged:
    /(没|没有|不|无)(什么|啥|任何|怎么)?(变(化|动|过)?|换|改)|还是(原来|以前|老|这个|那个)|(跟|和)(原来|以前|之前).{0,3}一样|不变|照旧|老样子|^(没有|没)(的|了|啊)?$/,
  changed: /(变|换|改|搬)(了|过|成)|有(变化|变动|改动)/,
  choice,
  events,
  anotherSpeaks,
  contentWords: (text) => {
    const characters = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character));
    const pairs: string[] = [];
    for (let i = 0; i + 1 < characters.length; i++) {
      const [a = '', b = ''] = [characters[i], characters[i + 1]];
      if (!stopCharacters.has(a) && !stopCharacters.has(b)) pairs.push(a + b);
    }
    return pairs;
  },
  polarity,
  organizationIn,
  likeness,
};
