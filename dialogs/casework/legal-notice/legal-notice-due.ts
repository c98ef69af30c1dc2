import { DateTime } from 'luxon';
import type { Case } from '../../case.js';

/** Days after an application by which a lender has to tell what is missing. */
const days = 30;

/**
 * When the letter about an incomplete application has to be out: 30 days after it was received, by the end of the desk's
 * day. Regulation B, 12 CFR 1002.9(a)(1) and (c). Undefined where no such rule applies or no date is known.
 */
export function legalNoticeDueBy({ market, stage, applicationDate }: Case): string | undefined {
  if (market !== 'us' || stage !== 'before-disbursement' || applicationDate === undefined) return undefined;
  const due = DateTime.fromISO(applicationDate, { zone: 'America/New_York' }).plus({ days }).set({ hour: 17 });
  return due.toUTC().toISO() ?? undefined;
}
