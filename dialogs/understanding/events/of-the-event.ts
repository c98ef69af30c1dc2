import type { Mention } from '../amounts/mention.js';
import type { Answer } from '../answer.js';
import { everyMatch } from '../every-match.js';
import { languages } from '../locales/registry.js';
import { perLocale } from '../per-locale.js';
import { perQuestion } from '../per-question.js';
import { Sieve } from '../sieve/sieve.js';
import type { Events, EventWords } from './event-words.js';

const between =
  /(?:(?<!\d)[,.:]|[,.:](?!\d)|[;!?。；！？、…~\n])+|\s(?:and|but|while|whereas|though|although|then|so)\s|但是?|而(?!且)|不过|然后|可是|所以/g;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** How clauses and days hang together. */
type Links = Omit<Events, 'words'>;

const events = perLocale((locale) => new Sieve(languages[locale].events.words, saidOrFits));

function saidOrFits({ said, fits }: EventWords): RegExp {
  return fits === undefined ? said : new RegExp(`${said.source}|${fits.source}`, said.flags);
}

const askedOf = perLocale((locale) =>
  perQuestion((question) => languages[locale].events.words.filter(({ asked }) => asked(question))),
);

/**
 * The days of an answer. Those of another event than the one asked about are left out where the right one is named beside
 * them, or was said before them, and otherwise faulty as `another-event`: 二十号发工资 tells no repayment day.
 */
export function ofTheEvent<T>(
  { locale, type, question = '' }: Answer,
  text: string,
  mentions: readonly Mention<T>[],
): readonly Mention<T>[] {
  const asked = mentions.length === 0 ? [] : askedOf(locale)(question);
  if (asked.length === 0) return mentions;
  const named = events(locale).passing(text);
  const others = named.filter((one) => !asked.includes(one) && (type !== 'day' || one.recurs === true));
  // Most answers hold no word of another event.
  if (others.length === 0) return mentions;
  const links = languages[locale].events;
  const spans = spansOf(text);
  // Days that are said over and over stand in one clause.
  const read = new Map<string, Sense>();
  const placed = mentions.map((mention): Placed<T> => {
    const { clause, start } = around(text, spans, mention, mentions, links);
    const sense = read.get(clause) ?? senseOf(clause, asked, others, links);
    read.set(clause, sense);
    const { place, isNamed, isOthers } = sense;
    if (place === undefined) return { mention, isNamed, isOthers };
    const [from, to] = [Math.min(start + place.start, mention.start), Math.max(start + place.end, mention.end)];
    return { isNamed, isOthers, mention: { ...mention, start: from, end: to, fault: 'another-event' } };
  });
  if (placed.some(({ isNamed }) => isNamed)) return kept(placed, ({ isOthers }) => !isOthers);
  const isFirst = placed[0]?.mention.fault !== 'another-event';
  return kept(placed, ({ mention }) => !isFirst || mention.fault !== 'another-event');
}

/** What a clause says of the days in it. */
interface Sense {
  /** Where it names another event than the one asked about. */
  readonly place: Span | undefined;
  /** It names the event that was asked about. */
  readonly isNamed: boolean;
  readonly isOthers: boolean;
}

interface Placed<T> extends Omit<Sense, 'place'> {
  readonly mention: Mention<T>;
}

const kept = <T>(placed: readonly Placed<T>[], answers: (one: Placed<T>) => boolean): readonly Mention<T>[] =>
  placed.filter(answers).map(({ mention }) => mention);

function spansOf(text: string): readonly Span[] {
  let start = 0;
  const spans: Span[] = [];
  for (const mark of everyMatch(between, text)) {
    spans.push({ start, end: mark.index });
    start = mark.index + mark[0].length;
  }
  return [...spans, { start, end: text.length }];
}

/** The clause that a day stands in, with its neighbours where they say what it is about. */
function around<T>(
  text: string,
  spans: readonly Span[],
  { start, end }: Mention<T>,
  mentions: readonly Mention<T>[],
  { topic, saysOfIt }: Links,
): { readonly clause: string; readonly start: number } {
  const at = spans.findLastIndex((span) => span.start <= start);
  const last = spans.findIndex((span) => span.end >= end);
  const fits = (span: Span | undefined, words: RegExp): span is Span =>
    span !== undefined &&
    !mentions.some((one) => one.start < span.end && one.end > span.start) &&
    words.test(text.slice(span.start, span.end).trim());
  const [before, after] = [spans[at - 1], spans[last + 1]];
  const from = (fits(before, topic) ? before.start : spans[at]?.start) ?? 0;
  return { clause: text.slice(from, fits(after, saysOfIt) ? after.end : spans[last]?.end), start: from };
}

function senseOf(clause: string, asked: readonly EventWords[], others: readonly EventWords[], links: Links): Sense {
  const place = placeOfAnother(clause, asked, others, links);
  const isNamed = place === undefined && asked.some(({ said, fits }) => said.test(clause) || fits?.test(clause));
  const isOthers = place !== undefined || (!isNamed && others.some(({ fits }) => fits?.test(clause)));
  return { place, isNamed, isOthers };
}

/** Where a clause names another event, unless it also names the one asked about, or has words that fit only that. */
function placeOfAnother(
  clause: string,
  asked: readonly EventWords[],
  others: readonly EventWords[],
  { refersBefore, refersAfter }: Links,
): Span | undefined {
  if (asked.some(({ said }) => said.test(clause))) return undefined;
  for (const { said, fits } of others) {
    const found = said.exec(clause);
    if (found === null) continue;
    const [before, after] = [clause.slice(0, found.index), clause.slice(found.index + found[0].length)];
    if (refersBefore.test(before) || refersAfter.test(after)) continue;
    const rest = `${before} ${after}`;
    if (!asked.some((one) => one.fits !== undefined && one.fits !== fits && one.fits.test(rest)))
      return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
