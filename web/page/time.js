import { pageLanguage, say } from './language.js';

/** A moment as a clock shows it: `Tue 10:14`. */
export function dayAndTime(at, timeZone) {
  const options = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone };
  return new Date(at).toLocaleString(pageLanguage(), options);
}

/** A moment with its date. */
export function dateAndTime(at, timeZone) {
  const options = { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone };
  return new Date(at).toLocaleString(pageLanguage(), options);
}

/** How long until something is due, or how long it is overdue. */
export function timeLeft(dueAt, now) {
  const left = Date.parse(dueAt) - now;
  return say('time', left < 0 ? 'overdue' : 'left', { time: duration(Math.abs(left)) });
}

function duration(ms) {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return say('time', 'minutes', { count: minutes });
  if (minutes < 48 * 60) return say('time', 'hours', { count: Math.floor(minutes / 60), minutes: minutes % 60 });
  return say('time', 'days', { count: Math.floor(minutes / 1_440) });
}
