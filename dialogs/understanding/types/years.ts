import type { Mention } from '../amounts/mention.js';
import { quantitiesOf } from '../amounts/quantities.js';
import { round } from '../amounts/round.js';
import { settle } from '../amounts/settle.js';
import { commit } from '../commit.js';
import { hear } from '../heard.js';
import type { Recogniser } from '../recogniser.js';

/** Longer than any loan or job: such a number is a calendar year or a slip. */
const longest = 80;

/** Understands a length of time in years: 360 months is 30, 二十年零六个月 is 20.5. */
export const recogniseYears: Recogniser = (answer) => {
  const heard = hear(answer.text);
  const mentions = added(quantitiesOf(heard, answer.locale, ['years', 'months'], ['none']).map(inYears), heard.text);
  const settled = settle<number>(heard, mentions, { locale: answer.locale, approximate: answer.approximate === true });
  return commit(answer, settled, (years) => years);
};

type Named = Mention<number> & { readonly months: boolean };

function inYears(mention: ReturnType<typeof quantitiesOf>[number]): Named {
  const { amount, unit } = mention.value;
  const months = unit === 'months';
  const value = months ? round(amount / 12) : amount;
  const fault = mention.fault ?? (value > longest || value < 0 ? 'not-years' : undefined);
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
