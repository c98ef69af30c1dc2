import type { Words } from '../words/say.js';

export const importWords = {
  title: ['导入案件', 'Import cases'],
  back: ['所有案件', 'All cases'],
  choose: ['选一个文件', 'Choose a file'],
  chooseHint: [
    'CSV或JSON。先检查，确认之后才会导入。',
    'CSV or JSON. It is checked first; nothing is stored until you say so.',
  ],
  checking: ['正在检查…', 'Checking…'],
  ready: ['可以导入{count}个案件', '{count} case can be stored|{count} cases can be stored'],
  there: [
    '另有{count}个已在系统里，不会改动',
    '{count} is there already and stays as it is|{count} are there already and stay as they are',
  ],
  faulty: [
    '{count}处有误，相关案件不会导入',
    '{count} fault; what it concerns is left out|{count} faults; what they concern is left out',
  ],
  noFaults: ['没有发现问题', 'No faults found'],
  nothing: ['这个文件里没有可以导入的案件', 'There is nothing to store in this file'],
  faults: ['有误的地方', 'Faults'],
  warnings: ['请留意', 'Worth a look'],
  row: ['行', 'Row'],
  column: ['列', 'Column'],
  case: ['案件号', 'Case'],
  problem: ['问题', 'What is wrong'],
  remedy: ['怎么改', 'What to do'],
  store: ['导入{count}个案件', 'Store {count} case|Store {count} cases'],
  stored: ['导入了{count}个案件', '{count} case was stored|{count} cases were stored'],
  more: ['还有{count}条没有列出', '{count} more is not listed|{count} more are not listed'],
} as const satisfies Words;
