import type { Verdict } from '../../vocabulary.js';
import type { Mention } from '../amounts/mention.js';
import { type Settled, settle } from '../amounts/settle.js';
import type { Answer } from '../answer.js';
import { electBirth } from '../births/elect-birth.js';
import { dayNumber, readDay, weekdayOf, writeDay } from '../calendar.js';
import { commit } from '../commit.js';
import { type DateContext, type NamedDay, sameDay } from '../dates/date-mention.js';
import { datesOf } from '../dates/dates.js';
import { outOfSeason } from '../dates/season.js';
import { asksBirth, tenseOf } from '../dates/tense.js';
import { ofTheEvent } from '../events/of-the-event.js';
import { hear } from '../heard.js';
import { asks } from '../per-question.js';
import type { Recogniser } from '../recogniser.js';
import { namesAnHour } from '../time-of-day.js';

/** Understands one day of the calendar. With an n-best list the hearings must agree; a date of birth is elected by them. */
export const recogniseDate: Recogniser = (answer) => {
  const context = contextOf(answer);
  const best = reading(answer, answer.text, context);
  const late = withoutItsHour(answer, best);
  if (late !== undefined) return late;
  return commit(answer, settled(answer, best, context), (date) => writeDay(date.day));
};

const asksToMeet = asks(
  /几点|再联系|回电|什么时候方便|\b(?:what time|a day and a time|call (?:you )?(?:back|again)|when would suit|in touch again)\b/i,
);
const asksDay = asks(/哪天|哪一天|几号|哪一日|\b(?:what|which) (?:day|date)\b/i);
const asksHour = asks(/几点|时间|\btime\b/i);
const someTime =
  /晚(?:一)?点|晚些|下班|随时|有空|得空|过(?:一)?会|等(?:一)?会|待(?:一)?会|回头|改天|都(?:行|可以|方便)|\b(?:later|any ?time|whenever|after (?:work|dinner|lunch)|in a (?:bit|while)|some time|sometime|when i'm free)\b/i;

/** Asked when to call again, "tomorrow afternoon" names a day but no hour, and "after work" names neither. */
function withoutItsHour({ text, question = '' }: Answer, best: Settled<NamedDay>): Verdict | undefined {
  const onlyTheDay = asksDay(question) && !asksHour(question);
  if (!asksToMeet(question) || onlyTheDay || namesAnHour(text)) return undefined;
  if (best.kind === 'value')
    return { clarity: 'unclear', value: writeDay(best.value.day), reasons: [{ code: 'no-hour', words: best.words }] };
  const vague = someTime.exec(text);
  return vague === null ? undefined : { clarity: 'unclear', reasons: [{ code: 'no-hour', words: vague[0] }] };
}

function contextOf({ now, question }: Answer): DateContext {
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(now ?? '') ?? [];
  return {
    today: readDay(now),
    ...(hour === undefined ? {} : { minute: Number(hour) * 60 + Number(minute) }),
    tense: tenseOf(question),
    birth: asksBirth(question),
  };
}

function reading(answer: Answer, text: string, context: DateContext): Settled<NamedDay> {
  const heard = hear(text);
  const named = withoutIdleWeekdays(datesOf(heard.text, answer.locale, context), heard.text);
  const mentions = ofTheEvent(answer, heard.text, outOfSeason(heard.text, named));
  const { locale, approximate } = answer;
  const settled = settle<NamedDay>(heard, mentions, {
    locale,
    approximate: approximate === true,
    same: sameDay,
    days: true,
  });
  if (settled.kind === 'doubt') return settled;
  const rough = settled.value.rough === true && !toTheDay.test(heard.text);
  if (rough && approximate !== true) return { kind: 'doubt', reasons: [{ code: 'approximate', words: settled.words }] };
  const unborn =
    context.birth && context.today !== undefined && dayNumber(settled.value.day) > dayNumber(context.today);
  if (unborn) return { kind: 'doubt', reasons: [{ code: 'not-a-date', words: settled.words }] };
  return rough ? { ...settled, approximate: true } : settled;
}

/** Months and years are counted roughly unless these words say that they are not. */
const toTheDay = /\b(?:exactly|precisely|to the day)\b|整整|正好|刚好|恰好/;

/** "Sunday, February 10": a weekday beside the date it belongs to is no second date. */
function withoutIdleWeekdays(mentions: readonly Mention<NamedDay>[], text: string): readonly Mention<NamedDay>[] {
  const isWeekday = ({ start, end }: Mention<NamedDay>) =>
    /^[这本上下今]?个?(?:周|星期|礼拜).$|^\w*day$/.test(text.slice(start, end));
  const full = mentions.filter((mention) => !isWeekday(mention));
  if (full.length !== 1 || full.length === mentions.length) return mentions;
  const [date] = full;
  const agrees = mentions.every(
    (mention) =>
      isWeekday(mention) === false || date === undefined || weekdayOf(mention.value.day) === weekdayOf(date.value.day),
  );
  return agrees ? full : mentions;
}

/** Further hearings, and the tail of a long one, tell nothing more of a day. */
const [most, longest] = [20, 200];

function settled(answer: Answer, best: Settled<NamedDay>, context: DateContext): Settled<NamedDay> {
  const others = (answer.alternatives ?? []).filter((text) => text !== answer.text);
  const hearings = [answer.text, ...others.slice(0, most).map((text) => text.slice(0, longest))];
  const spoken = answer.alternatives !== undefined;
  if (context.birth && context.today !== undefined)
    return electBirth(hearings, spoken, context.today, (text) => reading(answer, text, context));
  return agreed(answer, hearings, context, best);
}

const mendableCodes: ReadonlySet<string> = new Set(['no-value', 'not-a-date', 'two-values', 'no-month']);

/** So many hearings must agree, and none differ, where the best one made no date. */
const enough = 3;

function agreed(
  answer: Answer,
  hearings: readonly string[],
  context: DateContext,
  best: Settled<NamedDay>,
): Settled<NamedDay> {
  const others = hearings
    .slice(1)
    .map((text) => reading(answer, text, context))
    .filter((settled) => settled.kind === 'value');
  const chosen = best.kind === 'value' ? best : others[0];
  if (chosen === undefined) return best;
  const agreeing = others.filter((vote) => sameDay(vote.value, chosen.value)).length;
  if (best.kind === 'value')
    return agreeing < others.length
      ? { kind: 'doubt', reasons: [{ code: 'alternatives-disagree', words: best.words }] }
      : best;
  const mendable = best.reasons.every((reason) => mendableCodes.has(reason.code));
  return mendable && agreeing >= enough && agreeing === others.length ? { ...chosen, words: answer.text } : best;
}
