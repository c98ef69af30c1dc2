import type { Intent, Localized } from '../../vocabulary.js';

/** The words by which a party can always command the bot; an answer must not sound like one of them. */
export const commandWords: Readonly<Partial<Record<Intent, Localized<readonly string[]>>>> = {
  repeat: { 'zh-CN': ['重复', '再说一遍', '没听清'], 'en-US': ['repeat', 'say again', 'what'] },
  why: { 'zh-CN': ['为什么', '干什么用'], 'en-US': ['why'] },
  slower: { 'zh-CN': ['慢一点'], 'en-US': ['slower'] },
  help: { 'zh-CN': ['帮助', '怎么回答'], 'en-US': ['help', 'help me', 'what can i say'] },
  back: { 'zh-CN': ['上一题', '说错了'], 'en-US': ['go back', 'back'] },
  later: { 'zh-CN': ['改天', '现在忙'], 'en-US': ['later', 'busy'] },
  'text-me': { 'zh-CN': ['发短信'], 'en-US': ['text me'] },
  agent: { 'zh-CN': ['人工', '转客服'], 'en-US': ['agent', 'person', 'representative'] },
  stop: {
    'zh-CN': ['停止', '别再打', '退订', '拒收'],
    'en-US': ['stop', 'stop calling', 'unsubscribe', 'quit', 'end', 'cancel', 'revoke', 'opt out'],
  },
  doubt: { 'zh-CN': ['骗子', '你是谁', '诈骗'], 'en-US': ['scam', 'who is this'] },
  language: { 'zh-CN': ['英文'], 'en-US': ['chinese'] },
};
