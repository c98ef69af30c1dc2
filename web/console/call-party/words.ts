import type { Words } from '../words/say.js';

export const callWords = {
  title: ['给对方打电话', 'Call them'],
  call: ['打电话', 'Call'],
  yours: [
    '您的电话在响：接起来按任意键，就拨给对方。',
    'Your telephone rings. Pick up and press any key: then theirs rings.',
  ],
  theirs: ['正在拨给对方…', 'Ringing them…'],
  talking: ['正在和对方通话。', 'You are talking with them.'],
  notYours: ['您的电话没有接通，可以再打一次。', 'Your telephone was not picked up. You can call again.'],
  outcome: ['通话结果', 'How it came out'],
  choose: ['请选择', 'Choose'],
  confirmed: ['和对方谈过了', 'Spoke with them'],
  declined: ['不愿多说', 'They would not talk'],
  'not-known': ['不是这个人', 'Not theirs'],
  voicemail: ['语音信箱', 'Voicemail'],
  'no-answer': ['没人接', 'Nobody picked up'],
  'not-connected': ['没打通', 'It did not go through'],
  save: ['记下', 'Note it'],
  noted: ['已记下。请再处理上面的问题。', 'Noted. Now decide what is in doubt.'],
  ended: ['通话结束。', 'The call has ended.'],
} as const satisfies Words;
