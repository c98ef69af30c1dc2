import { tellsAge } from '../amounts/ages.js';
import { small } from '../amounts/en-words.js';
import type { Mention } from '../amounts/mention.js';
import { quantitiesOf } from '../amounts/quantities.js';
import { round } from '../amounts/round.js';
import { settle } from '../amounts/settle.js';
import { commit } from '../commit.js';
import { everyMatch } from '../every-match.js';
import { hear, wordsOf } from '../heard.js';
import type { Recogniser } from '../recogniser.js';

/** Longer than any loan or job: such a number is a calendar year or a slip. */
const longest = 80;

/** Understands a length of time in years: 360 months is 30, 二十年零六个月 is 20.5. */
export const recogniseYears: Recogniser = (answer) => {
  const heard = hear(answer.text);
  const spelled = spelledOut(heard.text);
  const quantities = quantitiesOf(heard, answer.locale, ['years', 'months'], ['none'], ['other']);
  const ages = quantities.filter((one) =>
    tellsAge(heard.text, one, one.value.amount, answer.question ?? '', answer.locale),
  );
  const [age] = ages;
  if (age !== undefined && spelled.length === 0 && ages.length === quantities.length)
    return { clarity: 'unclear', reasons: [{ code: 'an-age', words: wordsOf(heard, age.start, age.end) }] };
  const counted = quantities
    .filter((one) => one.value.unit !== 'other' && !ages.includes(one))
    .filter(({ start, end }) => !spelled.some((other) => other.start < end && start < other.end))
    .map((mention) => inYears(mention, heard.text));
  const mentions = added(
    [...spelled, ...counted].sort((a, b) => a.start - b.start),
    heard.text,
  );
  const settled = settle<number>(heard, mentions, { locale: answer.locale, approximate: answer.approximate === true });
  return commit(answer, settled, (years) => years);
};

type Named = Mention<number> & { readonly months: boolean };

const oneYear = /(?<!\b(?:half|of|per|times|once|twice) )\b(?:a|one) year\b(?! and a half)/g;
const halvesOrDecades = /\b(?<n>an?|\d{1,2}|[a-z]{3,6}) (?:years? and a half|(?<decades>decades?))\b/g;

/** "A year", "a year and a half", "two decades". */
function spelledOut(text: string): readonly Named[] {
  const one = everyMatch(oneYear, text).map((match) => ({
    value: 1,
    start: match.index,
    end: match.index + match[0].length,
    months: false,
  }));
  const more = everyMatch(halvesOrDecades, text).flatMap((match) => {
    const { n = '', decades } = match.groups ?? {};
    const count = /^an?$/.test(n) ? 1 : /^\d/.test(n) ? Number(n) : small.get(n);
    if (count === undefined) return [];
    const value = decades === undefined ? count + 0.5 : count * 10;
    return [{ value, start: match.index, end: match.index + match[0].length, months: true }];
  });
  return [...one, ...more];
}

function inYears(mention: ReturnType<typeof quantitiesOf>[number], text: string): Named {
  const { amount, unit } = mention.value;
  const months = unit === 'months';
  const value = months ? round(amount / 12) : amount;
  // 零八年 is the year 2008.
  const isYear = value > longest || value < 0 || /^[零0][^.点]/.test(text.slice(mention.start, mention.end));
  const fault = mention.fault ?? (isYear ? 'not-years' : undefined);
  return { value, start: mention.start, end: mention.end, months, ...(fault === undefined ? {} : { fault }) };
}

/** Years and the months said straight after them are one length. */
function added(mentions: readonly Named[], text: string): readonly Mention<number>[] {
  const out: Named[] = [];
  for (const mention of mentions) {
    const years = out.at(-1);
    const joined =
      years !== undefined &&
      !years.months &&
      mention.months &&
      /^\s*(?:零|又|and|,)?\s*$/.test(text.slice(years.end, mention.start));
    if (joined)
      out[out.length - 1] = { ...years, value: round(years.value + mention.value), end: mention.end, months: true };
    else out.push(mention);
  }
  return out;
}
