import type { Verdict } from '../vocabulary.js';
import type { Answer } from './answer.js';
import type { Frame } from './locales/language.js';
import { languages } from './locales/registry.js';
import { perLocale } from './per-locale.js';
import type { Recogniser } from './recogniser.js';
import { Sieve } from './sieve/sieve.js';
import { doubtful, holdsNoValue } from './verdicts.js';

/** What is bound to where a clause begins or ends shows only when the clauses are taken apart. */
interface Cue extends Frame {
  readonly bound: boolean;
}

const cues = perLocale(
  (locale) =>
    new Sieve(
      languages[locale].frames.map((frame): Cue => ({ ...frame, bound: /(?<!\[)\^|\$/.test(frame.words.source) })),
      ({ words }) => words,
    ),
);

/**
 * A value counts when the party tells it as their own of now. "I wish it were 9,000" holds a value and tells none: when
 * the clauses that frame a value so are set aside, the rest must still tell the same one. And of two values the one
 * outside of them is the answer: "my wife has two, I have one".
 */
export function framed(answer: Answer, verdict: Verdict, recognise: Recogniser): Verdict {
  if (verdict.intent !== undefined || verdict.reasons[0]?.code === 'counts-none' || holdsNoValue(verdict))
    return verdict;
  const parts = partsOf(answer);
  const frame = parts.find((part) => part.frame !== undefined)?.frame;
  if (frame === undefined) return verdict;
  const rest = outside(parts);
  const other = rest === '' ? undefined : recognise({ ...answer, text: rest });
  if (other !== undefined && tells(other)) {
    if (tellsTheSame(verdict, other)) return verdict;
    if (ofSeveral.has(verdict.reasons[0]?.code ?? '') || answer.type === 'role') return other;
  }
  if (tells(verdict)) return asDoubt(frame);
  if (!blurs.has(verdict.reasons[0]?.code ?? '')) return verdict;
  return { ...verdict, reasons: [{ code: frame.code, words: frame.words }, ...verdict.reasons] };
}

/** More than one was told; the one outside of the frames is the answer. */
const ofSeveral: ReadonlySet<string> = new Set(['two-values', 'two-choices', 'holds-in-part']);

/** Doubts about how a value was said; where it does not belong to the party, that is told first. */
const blurs: ReadonlySet<string> = new Set(['hedge', 'two-values', 'another-event']);

/** What frames an answer in which no value was found. */
export function frameOf(answer: Answer): Verdict | undefined {
  const frame = partsOf(answer).find((part) => part.frame !== undefined && part.frame.code !== 'negated')?.frame;
  return frame === undefined ? undefined : asDoubt(frame);
}

interface Framing {
  readonly code: string;
  readonly words: string;
  readonly reach: Frame['reach'];
}

interface Part {
  readonly text: string;
  readonly frame: Framing | undefined;
}

/** The clauses of an answer, each with what frames it; none for the many answers that hold no word of a frame. */
function partsOf(answer: Answer): readonly Part[] {
  const { fillers, tellingClauses } = languages[answer.locale];
  if (cues(answer.locale).find(answer.text, (frame) => mayFrame(frame, answer) || undefined) === undefined) return [];
  const text = answer.text.replace(fillers, '');
  return tellingClauses(text).map((clause) => ({ text: clause, frame: framingOf(clause, answer) }));
}

const mayFrame = ({ types, words, bound }: Cue, { type, text }: Answer) =>
  types.has(type) && (bound || words.test(text));

function framingOf(clause: string, { locale, type, question = '', asked = '' }: Answer): Framing | undefined {
  return cues(locale).find(clause, ({ types, unlessAsked, onlyAsked, words, code, reach }) => {
    if (
      !types.has(type) ||
      unlessAsked?.test(question) ||
      (asked !== '' && unlessAsked?.test(asked)) ||
      onlyAsked?.test(question) === false
    )
      return undefined;
    const found = words.exec(clause)?.[0].trim();
    return found === undefined ? undefined : { code, words: found, reach };
  });
}

/** What was told outside of the clauses that are framed. */
function outside(parts: readonly Part[]): string {
  let kept: string[] = [];
  for (const { text, frame } of parts) {
    if (frame === undefined) kept.push(text);
    else if (frame.reach === 'whole') return '';
    else if (frame.reach === 'before') kept = [];
  }
  return kept.join(', ');
}

const asDoubt = ({ code, words }: Framing) => doubtful('unclear', { code, words });

const tells = ({ clarity }: Verdict) => clarity === 'clear' || clarity === 'contradicts';

function tellsTheSame(whole: Verdict, rest: Verdict): boolean {
  return rest.clarity === whole.clarity && JSON.stringify(rest.value) === JSON.stringify(whole.value);
}
