import { offeredChoices } from '../../questions/offered-choices.js';
import { questionTypes } from '../../questions/registry.js';
import type { AnswerType, Locale } from '../../vocabulary.js';
import { questionOf } from '../asking/applicable.js';
import type { Listen } from '../effect.js';
import type { Open } from '../state.js';
import type { Turn } from '../turn.js';

/** What a recogniser should expect everywhere: the commands. */
const commandHints: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['重复', '为什么', '慢一点', '上一题', '改天', '发短信', '人工', '停止'],
  'en-US': ['repeat', 'why', 'slower', 'go back', 'later', 'text me', 'agent', 'stop'],
};

const yesNoHints: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['是', '不是', '对', '不对', '有', '没有'],
  'en-US': ['yes', 'no', 'right', 'wrong'],
};

/** How to listen for the answer to what was just put to the party. The filed value is never a hint: it would be heard. */
export function listenFor(turn: Turn, open: Open, uninterruptible: boolean): Listen {
  const { locale, step } = turn.state;
  const bargeIn = !uninterruptible;
  switch (open.kind) {
    case 'question': {
      const question = questionOf(turn.script, open.questionId);
      const type = questionTypes[question.type as AnswerType];
      const labels = offeredChoices(question, locale, turn.state.brief.market).flatMap((one) => [
        one.label,
        ...one.synonyms,
      ]);
      const { meansYes, meansNo } = question;
      const alsoSaid = [...(meansYes?.[locale] ?? []), ...(meansNo?.[locale] ?? [])];
      const own = question.type === 'yes-no' ? [...yesNoHints[locale], ...alsoSaid] : labels;
      return {
        step,
        speech: !question.secret,
        keys: true,
        silence: type.silence,
        speechEnd: type.speechEnd,
        longest: type.longest,
        bargeIn,
        hints: [...own, ...commandHints[locale]],
        digits: question.length ?? (type.numeric || question.type === 'multi-choice' ? undefined : 1),
      };
    }
    case 'identity':
      // Spoken digits prove nothing, but whoever asks who we are, or for a repeat, is heard.
      return {
        step,
        speech: true,
        keys: true,
        silence: 10,
        speechEnd: 1,
        longest: 8,
        bargeIn,
        hints: commandHints[locale],
        digits: 4,
      };
    case 'call-back-time':
      return {
        step,
        speech: true,
        keys: true,
        silence: 7,
        speechEnd: 1,
        longest: 8,
        bargeIn,
        hints: commandHints[locale],
        digits: 1,
      };
    default:
      return {
        step,
        speech: true,
        keys: true,
        silence: 5,
        speechEnd: 0.7,
        longest: 8,
        bargeIn,
        hints: [...yesNoHints[locale], ...commandHints[locale]],
        digits: 1,
      };
  }
}
