/** What sort of number nobody should send us: a Chinese resident ID, an American taxpayer's number (SSN, ITIN), a bank card. */
export const privateNumbers = ['resident-id', 'tax-id', 'card'] as const;
/** A sort of number that nobody should send us. */
export type PrivateNumber = (typeof privateNumbers)[number];

/**
 * What a run of digits is by its own make, where that leaves no doubt: the check digit of a resident ID (GB 11643), or a
 * card's issuer, length and check digit (ISO/IEC 7812). A taxpayer's number has no check digit: it is known by its
 * hyphens, or by what is said before it.
 */
export function madeLike(digits: string): PrivateNumber | undefined {
  if (isResidentId(digits)) return 'resident-id';
  return isCard(digits) ? 'card' : undefined;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isResidentId(text: string): boolean {
  const shape = /^[1-8]\d{5}(?:19|20)\d{2}(\d{2})(\d{2})\d{3}[\dx]$/i.exec(text);
  if (shape === null || Number(shape[1]) > 12 || Number(shape[2]) > 31) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return '10x98765432'[sum % 11] === text[17]?.toLowerCase();
}

/** Visa, Mastercard, UnionPay and what Chinese banks gave out before it, American Express, Diners, JCB, Discover. */
const issued = /^(?:[456]\d{15,18}|2[2-7]\d{14}|955\d{13,16}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11,13})$/;

function isCard(digits: string): boolean {
  return issued.test(digits) && luhn(digits) % 10 === 0;
}

function luhn(digits: string): number {
  return [...digits].reverse().reduce((sum, sign, at) => {
    const digit = at % 2 === 0 ? Number(sign) : Number(sign) * 2;
    return sum + (digit > 9 ? digit - 9 : digit);
  }, 0);
}

/** An SSN as they are given out, or an ITIN (IRS, Publication 1915: a 9 first, and a group from 50 on). */
export function isTaxId(digits: string): boolean {
  return /^(?!000|666|9\d\d(?:[0-4]|66|89|93)|\d{3}00|\d{5}0000)\d{9}$/.test(digits);
}
