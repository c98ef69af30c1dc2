import type { PracticeAct } from '../../../bot/training/practise.js';
import type { Locale } from '../../../dialogs/vocabulary.js';

export const takeOver = { kind: 'take-over' } as const;
export const handBack = { kind: 'hand-back' } as const;
export const write = (text: string) => ({ kind: 'write', text }) as const;
export const decide = (kind: 'accept' | 'close') => ({ kind: 'decide', reviewId: 'r1', resolution: { kind } }) as const;
const correct = (value: string): PracticeAct => ({
  kind: 'decide',
  reviewId: 'r1',
  resolution: { kind: 'correct', value },
});
export const handOn = { kind: 'hand-on', team: 'enhanced' } as const;

/** Good work with each of them, in both languages. */
export const good: Readonly<Record<string, Readonly<Record<Locale, readonly PracticeAct[]>>>> = {
  'vague-income': {
    'en-US': [takeOver, write('How much do you take home a month? A round number will do.'), correct('4730'), handBack],
    'zh-CN': [takeOver, write('您每个月到手大概多少？整数就行。'), correct('14600'), handBack],
  },
  'renamed-employer': {
    'en-US': [takeOver, write('Did you change jobs, or was the firm renamed?'), decide('accept'), handBack],
    'zh-CN': [takeOver, write('您是换了单位，还是单位改名了？'), decide('accept'), handBack],
  },
  hardship: {
    'en-US': [takeOver, write('Please do not worry. A colleague will call you and help.'), handOn, handBack],
    'zh-CN': [takeOver, write('您别担心，会有专人跟您联系，一起想办法。'), handOn, handBack],
  },
  'leave-me-alone': { 'en-US': [decide('close')], 'zh-CN': [decide('close')] },
  'wrong-person': { 'en-US': [decide('close')], 'zh-CN': [decide('close')] },
  'guarantor-unaware': {
    'en-US': [takeOver, write('I am sorry. A colleague will look into it today.'), handOn, handBack],
    'zh-CN': [takeOver, write('明白了，我们会有同事核实清楚，再跟您联系。'), handOn, handBack],
  },
};
