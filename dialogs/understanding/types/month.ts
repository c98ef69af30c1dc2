import { type Settled, settle } from '../amounts/settle.js';
import { type CalendarDay, readDay, writeMonth } from '../calendar.js';
import { commit } from '../commit.js';
import { monthMentions, type NamedMonth } from '../dates/months.js';
import { outOfSeason } from '../dates/season.js';
import { tenseOf } from '../dates/tense.js';
import { ofTheEvent } from '../events/of-the-event.js';
import { hear } from '../heard.js';
import type { Recogniser } from '../recogniser.js';
import { doubtful } from '../verdicts.js';

/** What is asked for has been; a month that is still to come is not when it was. */
const isToCome = ({ year, month }: NamedMonth, today: CalendarDay) =>
  year > today.year || (year === today.year && month > today.month);

/** Understands a month of a year, `YYYY-MM`; one counted back in years is approximate. */
export const recogniseMonth: Recogniser = (answer) => {
  const heard = hear(answer.text);
  const named = monthMentions(heard.text, {
    today: readDay(answer.now),
    tense: tenseOf(answer.question),
    birth: false,
  });
  const mentions = ofTheEvent(answer, heard.text, outOfSeason(heard.text, named));
  const approximate = answer.approximate === true;
  const settled: Settled<NamedMonth> = settle<NamedMonth>(heard, mentions, {
    locale: answer.locale,
    approximate,
    same: (a, b) => a.year === b.year && a.month === b.month,
  });
  if (settled.kind === 'value' && settled.value.rough === true && !approximate) {
    return { clarity: 'unclear', reasons: [{ code: 'approximate', words: settled.words }] };
  }
  const today = readDay(answer.now);
  if (
    settled.kind === 'value' &&
    today !== undefined &&
    isToCome(settled.value, today) &&
    tenseOf(answer.question) === 'past'
  )
    return doubtful('unclear', { code: 'not-yet', words: settled.words });
  return commit(
    answer,
    settled.kind === 'value' && settled.value.rough ? { ...settled, approximate: true } : settled,
    writeMonth,
  );
};
