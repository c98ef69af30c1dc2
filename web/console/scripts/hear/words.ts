import type { Words } from '../../words/say.js';

export const hearWords = {
  hear: ['听', 'Hear'],
  hearOf: ['听：{text}', 'Hear: {text}'],
  stop: ['停', 'Stop'],
  stopOf: ['停：{text}', 'Stop: {text}'],
  anotherVoice: ['这是浏览器的声音，电话里是另一个声音。', 'This is the browser’s voice; the telephone has another.'],
  examples: ['大括号里的内容按例子念。', 'What stands in braces is said with an example.'],
  noVoice: [
    '这个浏览器没有{language}的声音，在这里听不了。换个浏览器或电脑再试。',
    'This browser has no {language} voice, so nothing can be heard here. Try another browser or machine.',
  ],
} as const satisfies Words;
