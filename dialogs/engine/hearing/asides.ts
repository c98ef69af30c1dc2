import type { Verdict } from '../../vocabulary.js';
import { isCourtesy } from '../asking/courtesy.js';
import { reask } from '../asking/reask.js';
import { runCommand } from '../commands.js';
import type { Heard } from '../input.js';
import { saidIn } from '../settling/question-verdict.js';
import type { Turn } from '../turn.js';
import { asksWho } from './at-the-door.js';

/** Thanks or a greeting, a wish for a moment to look, the question who or what is speaking. */
type Aside = 'greeting' | 'moment' | 'who';

/** Words that see whether anybody is there. */
const greets =
  /^((你|您|大家)?好(呀|啊)?|早上?好?|(下午|晚上|中午)好|在(吗|么|嘛|不|不在|的吗)?|有人(吗|么|在吗)?|哈[喽啰罗]|hi( there)?|hey( there)?|hello( there)?|good (morning|afternoon|evening)|(are )?you there|any(one|body) there)[\s?？!！。.~～]*$/iu;

const look = '(看|查|找|想|问|翻|算|核对)';
const zhMoment = `(请|麻烦)?(您|你)?(稍等(一?下|一会儿?|片刻)?|等等|等一?下|等会儿?|等我|别急|慢着)|(等我|我|让我|容我)?(先)?${look}(一?${look}|一?下|一眼|一会儿?)|我去(拿|取|${look}).{0,6}`;
const enMoment =
  "(please )?((hang|hold) on|bear with me|wait)( a (sec|second|moment|minute|bit))?|(just )?(one|a|1) (sec|second|moment|minute|min)|(give|gimme)( me)? (a|one) (sec|second|moment|minute|min)|let me (just )?(check|see|look|think|find|grab|get)( (it|that|this|my|the)\\b.{0,20})?( up)?|i('ll| will| need to| have to| must|'ve got to| gotta)( go)? (check|look|find|ask|grab|get)( (it|that|this|my|the)\\b.{0,20})?( up)?";
/** Words that ask for a moment. */
const asksForMoment = new RegExp(
  `^((嗯+|哦|好(的|吧)?|那|ok(ay)?|um+|uh+|well)[\\s,，、.。]*)?((${zhMoment}|${enMoment})(啊|哈|哦|吧|呀|\\s*please)?[\\s,，、!！。.…~～]*)+$`,
  'iu',
);

/** Words that ask whether a machine is speaking. */
const asksWhat =
  /(你|您).{0,3}(机器人?|电脑|人工智能|AI).{0,3}(吗|吧|么|嘛)|是(不是)?(机器人?|AI)(吗|吧|么|嘛)?[?？]?$|\b(are you|is this|am i (talking|speaking|texting) (to|with)) (a |an )?(robot|bot|machine|computer|ai|human|recording)\b/iu;

/** Nobody needs more characters for any of these. */
const longest = 40;

/**
 * What was said beside the question, if it was: it is no answer, so that nothing is held against whoever was only polite
 * or asked for a moment. Where it does answer, as "all right" answers yes or no, it is the answer. `inOwnWords`: any words
 * would do as an answer.
 */
export function asideIn(heard: Heard, verdict: Verdict, inOwnWords: boolean): Aside | undefined {
  if (heard.kind !== 'words') return undefined;
  // "Hold on a second" wants a moment, not another day.
  if (verdict.intent) return verdict.intent === 'later' && asksForMoment.test(plainly(heard)) ? 'moment' : undefined;
  const answered = verdict.clarity === 'clear' || verdict.clarity === 'contradicts';
  const isOnlyWords = answered && inOwnWords;
  if (verdict.clarity !== 'evasive' && verdict.clarity !== 'unclear' && !isOnlyWords) return undefined;
  const said = plainly(heard);
  if (said.length > longest) return undefined;
  if (greets.test(said) || isCourtesy(said)) return 'greeting';
  if (asksForMoment.test(said)) return 'moment';
  return asksWhat.test(said) || (!isOnlyWords && asksWho.test(said)) ? 'who' : undefined;
}

function plainly(heard: Heard): string {
  return saidIn(heard)
    .slice(0, longest + 1)
    .normalize('NFKC')
    .replace(/’/gu, "'")
    .trim();
}

/** Answers what was said beside the question, and puts the question again. */
export function answerAside(turn: Turn, aside: Aside, said: string): void {
  switch (aside) {
    case 'greeting':
      return runCommand(turn, 'repeat', said);
    case 'moment':
      turn.say('no-hurry');
      return reask(turn);
    case 'who':
      // Who asks for us by name may doubt us, which is counted; whether we are a machine is only asked.
      if (asksWho.test(said)) return runCommand(turn, 'doubt', said);
      turn.say('who-calls');
      return reask(turn);
  }
}
