import { questionTypes } from '../../questions/registry.js';
import type { AnswerType, Intent } from '../../vocabulary.js';
import { questionOf } from '../asking/applicable.js';
import type { Heard } from '../input.js';
import type { Turn } from '../turn.js';

type Commands = ReadonlyMap<string, Intent>;

const onKeypad: Commands = new Map([
  ['0', 'agent'],
  ['9', 'stop'],
  ['7', 'back'],
  ['*', 'repeat'],
]);
const byText: Commands = new Map([
  ['0', 'agent'],
  ['7', 'repeat'],
  ['8', 'why'],
  ['6', 'back'],
]);
/** Words that are commands as a whole message, in whichever language the conversation is held. */
const wordsByText: Commands = new Map([
  ['en', 'language'],
  ['中文', 'language'],
  ['帮助', 'help'],
]);

/**
 * The command that a single key or digit stands for. While a number is asked for, only 0 keeps its meaning, since every
 * other digit may be the answer; a digit that is one of the offered choices is that choice.
 */
export function commandKey(turn: Turn, heard: Heard): Intent | undefined {
  const key =
    heard.kind === 'keys'
      ? heard.keys
      : heard.kind === 'words' && !heard.spoken
        ? heard.text.normalize('NFKC').trim()
        : undefined;
  if (key === undefined) return undefined;
  if (key === '0') return 'agent';
  const word = wordsByText.get(key.toLowerCase());
  if (heard.kind === 'words' && word !== undefined) return otherLanguage(turn, word, key);
  const { open } = turn.state;
  if (open?.kind === 'identity' || open?.kind === 'call-back-time') return undefined;
  if (open?.kind === 'question' && takenByQuestion(turn, open.questionId, open.probe, key)) return undefined;
  return (heard.kind === 'keys' ? onKeypad : byText).get(key);
}

function takenByQuestion(turn: Turn, questionId: string, probe: number, key: string): boolean {
  const question = questionOf(turn.script, questionId);
  const offered = question.choices?.some((choice) => choice.key === key) ?? false;
  const band = question.probes[probe - 1]?.bands?.some((one) => one.key === key) ?? false;
  return offered || band || questionTypes[question.type as AnswerType].numeric;
}

/** "EN" in an English conversation asks for nothing. */
function otherLanguage(turn: Turn, intent: Intent, key: string): Intent | undefined {
  const isHere = (turn.state.locale === 'en-US') === (key.toLowerCase() === 'en');
  return intent === 'language' && isHere ? undefined : intent;
}
