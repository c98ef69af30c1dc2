import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import { isAnnounced } from '../../dialogs/policy/holidays/mainland-china.js';
import { wallClock } from '../../dialogs/wall-clock.js';
import { someCase } from '../cases/some-case.js';
import type { Log } from '../log.js';
import type { Settings } from '../settings.js';

const december = 12;

/**
 * Says once, at the start, for which year mainland China's rest days were announced and are not known here: this one, or
 * from December on the next. Nothing is said with the emulator, or where no case is of the market cn.
 */
export async function tellUnannouncedHolidays({
  settings,
  store,
  clock,
  log,
}: {
  readonly settings: Settings;
  readonly store: Pick<Store, 'caseIds' | 'getCase'>;
  readonly clock: Clock;
  readonly log: Log;
}): Promise<void> {
  if (settings.TWILIO_ACCOUNT_SID === undefined) return;
  const unknown = yearsThatMatter(clock.now()).filter((year) => !isAnnounced(year));
  if (unknown.length === 0 || !(await someCase(store, ({ market }) => market === 'cn'))) return;
  for (const year of unknown) log.info('holidays-not-announced', { year, hint: hintFor(year) });
}

/** On the clock of Beijing. The announcement comes in November. */
function yearsThatMatter(now: number): readonly string[] {
  const today = wallClock(new Date(now).toISOString(), 'Asia/Shanghai') ?? '';
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return month === december ? [`${year}`, `${year + 1}`] : [`${year}`];
}

function hintFor(year: string): string {
  return `The State Council's arrangement of holidays for ${year} in mainland China is not known here. Until then the public holidays of the law are kept, and days off or worked because of a weekend are not. Take a release that has it, or add the year in dialogs/policy/holidays/mainland-china.ts.`;
}
