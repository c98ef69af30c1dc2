import type { Words } from '../words/say.js';

export const listenWords = {
  listen: ['听录音', 'Listen'],
  listenFrom: ['从{time}听', 'Listen from {time}'],
  player: ['通话录音', 'Recording of the call'],
  stop: ['关闭录音', 'Stop listening'],
  recording: ['录音', 'Recording'],
  awaited: ['还没传到', 'on its way'],
  missed: ['没有取到', 'could not be fetched'],
  forgotten: ['已过保存期', 'kept no longer'],
  declined: ['对方没有同意录音', 'they did not agree to one'],
} as const satisfies Words;
