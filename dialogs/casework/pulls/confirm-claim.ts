import { understand } from '../../understanding/understand.js';
import type { Locale } from '../../vocabulary.js';
import type { Claims, Confirmation, VerifiedField } from './verifier.js';

/** A record at a source about one person. */
export interface SourceRecord {
  readonly employer?: string;
  /** YYYY-MM. */
  readonly from?: string;
  /** YYYY-MM; absent while it goes on. */
  readonly until?: string;
  readonly monthlyAmount?: number;
}

/** Income on a record and income as told agree within this much; months of a start within three. */
const incomePercent = 15;
const startMonths = 3;

/** Compares one claim with a source's record. Names are compared as answers are: legal forms and branches set aside. */
export function confirmClaim(
  field: VerifiedField,
  claims: Claims,
  record: SourceRecord,
): Pick<Confirmation, 'status' | 'found'> {
  const { employer, from, until, monthlyAmount } = record;
  switch (field) {
    case 'employer':
      return compared(employer, claims.employer, (found, claimed) => namesAgree(found, claimed));
    case 'employed':
      return { status: until === undefined ? 'match' : 'mismatch', found: until === undefined };
    case 'startDate':
      return compared(from, claims.startDate, (found, claimed) => monthsApart(found, claimed) <= startMonths);
    case 'monthlyIncome':
      return compared(
        monthlyAmount,
        claims.monthlyIncome,
        (found, claimed) => Math.abs(found - claimed) * 100 <= claimed * incomePercent,
      );
  }
}

function compared<T extends string | number>(
  found: T | undefined,
  claimed: T | undefined,
  agree: (found: T, claimed: T) => boolean,
): Pick<Confirmation, 'status' | 'found'> {
  if (found === undefined || claimed === undefined)
    return { status: 'not-found', ...(found !== undefined && { found }) };
  return { status: agree(found, claimed) ? 'match' : 'mismatch', found };
}

function namesAgree(found: string, claimed: string): boolean {
  const locale: Locale = /\p{Script=Han}/u.test(found) ? 'zh-CN' : 'en-US';
  return understand({ type: 'organization', locale, text: found, onFile: { name: claimed } }).clarity === 'clear';
}

function monthsApart(a: string, b: string): number {
  const months = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return Math.abs(months(a) - months(b));
}
