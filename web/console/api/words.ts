import type { Words } from '../words/say.js';

/** Problems that the console words itself, by code. What is not here is shown as the server says it. */
export const problemWords = {
  offline: [
    '连不上服务器。已填的内容都在，请过一会儿再试。',
    'The server does not answer. Nothing you typed is lost; try again in a moment.',
  ],
  defect: [
    '系统出了问题，已经记下来了，请再试一次。',
    'Something is wrong on our side. It was noted; please try again.',
  ],
  'not-yours': [
    '您的角色看不到这里。需要的话，请找管理员。',
    'Your role does not allow this. Ask an administrator if you need it.',
  ],
  'foreign-page': [
    '页面已过期，请刷新后再试一次。',
    'This page is out of date. Load it again and repeat the last step.',
  ],
  'review-claimed': ['已有同事在处理。', 'A colleague is working on this.'],
  'review-resolved': ['已经有人处理好了。', 'Somebody has already decided this.'],
  'conversation-unknown': ['没有这个对话。', 'There is no such conversation.'],
  'case-unknown': ['没有这个案件。', 'There is no such case.'],
  'decision-made': ['已经生效，不能撤销了。', 'It has taken effect already.'],
  'too-busy': ['系统正忙，请再试一次。', 'The system is busy. Please try again.'],
} as const satisfies Words;
