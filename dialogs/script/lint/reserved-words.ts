import { heardTextsOf } from '../texts.js';
import { defineCheck } from './check.js';

const optOut = 'STOPALL|STOP|END|QUIT|CANCEL|REVOKE|UNSUBSCRIBE|OPTOUT|TD|T|N|R';
const resume = 'UNSTOP|START|YES';
const info = 'HELP|INFO';
const reserved = new RegExp(`(?<![A-Za-z])(?:${optOut}|${resume}|${info})(?![A-Za-z])`, 'giu');

/** How a prompt tells somebody to send a word; "press" and "say" are voice, where no carrier listens. */
const asksToSend =
  /(?:回复?|发送?|输入|\b(?:reply|text|send|type|respond|answer)(?:\s+(?:with|back))?(?:\s+the word)?)\s*[“"'「]?$/iu;
const startsWithRequest = new RegExp(`^\\s*(?:please\\s+|请)?${asksToSend.source}`, 'iu');
/** The second word of a list: "Reply 1 to go on, STOP to …". In capitals, so that plain words are not taken for keywords. */
const goesOn = /(?:[,;/，；、]|\bor|\band|或者?)\s*[“"']?$/iu;

const allowed: readonly { readonly words: RegExp; readonly purpose: RegExp }[] = [
  {
    words: new RegExp(`^(?:${optOut})$`, 'iu'),
    purpose: /opt(?:ing)? out|unsubscribe|\bto (?:stop|end|cancel)\b|no more|退订|拒收|不再接?收|不想再|停止/iu,
  },
  { words: new RegExp(`^(?:${info})$`, 'iu'), purpose: /for (?:help|info)|帮助/iu },
  { words: /^(?:START|UNSTOP)$/iu, purpose: /resume|again|opt(?:ing)? (?:back )?in|恢复|重新接?收/iu },
];

/**
 * Prompts answered with a word that carriers and Twilio take for themselves, so that the answer never arrives
 * (policies.md §2). Lines that use such a word for what it is meant for pass: "Reply STOP to opt out", "退订回TD".
 */
export const reservedWords = defineCheck('reserved-words', (script) =>
  heardTextsOf(script).flatMap(({ path, text }) => {
    const found = text.split(/(?<=[.!?。！？])/u).flatMap((sentence) => reservedIn(sentence))[0];
    return found === undefined
      ? []
      : [
          {
            path,
            message: `the answer ${found} is taken by carriers`,
            remedy: 'ask for a number instead, like "Reply 1" or "回1"',
          },
        ];
  }),
);

function reservedIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(reserved)].flatMap((match) => {
    const [word] = match;
    const before = sentence.slice(0, match.index);
    const isAsked =
      asksToSend.test(before) || (goesOn.test(before) && word === word.toUpperCase() && sendsAnything(before));
    const isMeant = allowed.some(
      ({ words, purpose }) => words.test(word) && purpose.test(clauseAt(sentence, match.index)),
    );
    return isAsked && !isMeant ? [word] : [];
  });
}

function sendsAnything(before: string): boolean {
  return /回|发送|\b(?:reply|text|send|type|respond|answer)\b/iu.test(before);
}

/** The part of a sentence between commas that holds a place; "To opt out, reply STOP" counts as one. */
function clauseAt(sentence: string, index: number): string {
  const start = clauseStart(sentence, index);
  const isBareRequest = startsWithRequest.test(sentence.slice(start, index));
  const rest = sentence.slice(index).search(/[,;，；、]/u);
  return sentence.slice(isBareRequest ? clauseStart(sentence, start - 2) : start, rest < 0 ? undefined : index + rest);
}

function clauseStart(sentence: string, index: number): number {
  if (index < 0) return 0;
  return Math.max(...[',', ';', '，', '；', '、'].map((mark) => sentence.lastIndexOf(mark, index))) + 1;
}
