import type { Words } from '../words/say.js';

export const conversationWords = {
  title: ['对话：{name}', 'Conversation with {name}'],
  now: ['正在问', 'Now asking'],
  nothingOpen: ['现在没有在等回答。', 'Nothing is being asked right now.'],
  answers: ['已有回答', 'Answers'],
  log: ['记录', 'Log'],
} as const satisfies Words;
