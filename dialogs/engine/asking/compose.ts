import { segments } from '../../script/sms-segments.js';
import type { Locale } from '../../vocabulary.js';
import type { Effect } from '../effect.js';
import { listenFor } from '../hearing/listen.js';
import type { Turn, Utterance } from '../turn.js';
import { prefixed, withoutPrefix } from './prefixed.js';
import { wordingOf } from './wording-of.js';

/** Turns what is to be said into effects: speech with one ear at its end, or messages. Call control comes after the words. */
export function compose(turn: Turn): void {
  const { session } = turn.state;
  const control = turn.effects.splice(0);
  const onVoice = session?.channel === 'voice';
  const utterances = turn.utterances.filter((one) => one.text !== '');
  if (onVoice) {
    write(
      turn,
      utterances.filter((one) => one.message),
      true,
    );
    speak(
      turn,
      utterances.filter((one) => !one.message),
      control,
    );
  } else write(turn, utterances);
  turn.effects.push(...control);
}

/** After these nothing is listened for. */
const leaves: readonly Effect['kind'][] = ['hang-up', 'transfer', 'put-through'];

function speak(turn: Turn, utterances: readonly Utterance[], control: readonly Effect[]): void {
  const ends = control.some(({ kind }) => leaves.includes(kind));
  utterances.forEach((utterance, index) => {
    const last = index === utterances.length - 1;
    note(turn, utterance, utterance.text);
    const { open } = turn.state;
    turn.effect({
      kind: 'say',
      text: withoutPrefix(turn.state, utterance.text),
      locale: turn.state.locale,
      slower: turn.state.slower,
      uninterruptible: utterance.uninterruptible,
      ...(last && !ends && open ? { listen: listenFor(turn, open, utterance.uninterruptible) } : {}),
    });
  });
}

/** Pieces of one purpose share a message while they fit in one segment; each message names the lender once. */
function write(turn: Turn, utterances: readonly Utterance[], aside = false): void {
  const messages: Utterance[] = [];
  for (const utterance of utterances) {
    const before = messages.at(-1);
    const joined = before && join(turn, before, utterance);
    if (joined) messages[messages.length - 1] = joined;
    else if (before?.lead) messages[messages.length - 1] = utterance;
    else {
      if (before && !before.verbatim)
        messages[messages.length - 1] = { ...before, text: once(before.text, utterance.text) };
      messages.push(utterance);
    }
  }
  for (const message of messages) {
    const text = message.verbatim ? message.text : prefixed(turn.state, message.text);
    const { purpose, open: asks } = message;
    const wording = wordingOf(message, turn.state);
    note(turn, message, text, aside, wording);
    const prompt = aside ? {} : { prompt: turn.state.step };
    turn.effect({
      kind: 'send-message',
      text,
      locale: turn.state.locale,
      purpose,
      ...prompt,
      ...(wording && { wording }),
      ...(asks && { asks }),
    });
  }
}

function join(turn: Turn, before: Utterance, next: Utterance): Utterance | undefined {
  if (before.purpose !== next.purpose || before.open || before.verbatim || next.verbatim || next.lead) return undefined;
  const first = once(before.text, next.text);
  const text = `${first}${between(first, turn.state.locale)}${capital(withoutPrefix(turn.state, next.text))}`;
  return segments(prefixed(turn.state, text)).segments > 1 ? undefined : { ...next, text, asks: next.text };
}

/** Chinese messages often end without a mark: "退订回TD". */
function between(first: string, locale: Locale): string {
  if (locale !== 'zh-CN') return ' ';
  return /[，。！？：；]$/u.test(first) ? '' : '。';
}

/** What the next piece says as well is not said twice: "Reply 0 for a person." */
function once(text: string, next: string): string {
  const [, kept = '', mark = '', last = ''] =
    /^(.*[^\s，。.!?])([，。.!?])\s*([^，。.!?]{5,})[。.!?]?$/su.exec(text) ?? [];
  return last !== '' && next.includes(last) ? `${kept}${mark === '，' ? '。' : mark}` : text;
}

/** Words that followed the lender's name in small letters begin a sentence now. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function note(turn: Turn, utterance: Utterance, text: string, aside = false, wording?: string): void {
  turn.record({
    kind: 'prompted',
    data: {
      open: utterance.open,
      step: utterance.step,
      locale: turn.state.locale,
      channel: aside ? 'sms' : (turn.state.session?.channel ?? 'sms'),
      purpose: utterance.purpose,
      ...(aside && { aside }),
      ...(wording && { wording }),
    },
    personal: utterance.asks === undefined ? { text } : { text, asks: prefixed(turn.state, utterance.asks) },
  });
}
