import type { Words } from '../words/say.js';

export const casesWords = {
  title: ['案件', 'Cases'],
  importing: ['导入案件', 'Import cases'],
  filters: ['筛选', 'Filters'],
  find: ['案件号或当事人编号', 'Case or party id'],
  findHint: ['案件号输入开头即可，当事人编号要输全。', 'The beginning of a case id, or a whole party id.'],
  stage: ['阶段', 'Stage'],
  anyStage: ['不限', 'Any'],
  market: ['贷款所在地', 'Market'],
  anyMarket: ['不限', 'Any'],
  id: ['案件号', 'Case'],
  parties: ['当事人', 'Parties'],
  tier: ['核实力度', 'Tier'],
  none: ['还没有案件', 'No cases yet'],
  noneHint: ['导入之后，会出现在这里。', 'They show up here once they are imported.'],
  noneFits: ['没有符合条件的案件', 'No case matches'],
  clear: ['清除筛选', 'Clear filters'],
  more: ['再看一些', 'Show more'],
  fictional: ['演示', 'demo'],
  others: ['另有{count}人', '{count} more'],
} as const satisfies Words;
