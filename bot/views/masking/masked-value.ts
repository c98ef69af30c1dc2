/**
 * A number as it may stand on a screen, by its shape: telephones as 138****5678 and +1 *** *** 0100, a Chinese identity
 * number with its first three and last four, cards and everything else with the last four. Source: policies.md §5.
 */
export function maskedNumber(written: string): string {
  const digits = written.replaceAll(/[^\dXx]/gu, '');
  const last = digits.slice(-4);
  if (/^\+1\D*[2-9]/u.test(written)) return `+1 *** *** ${last}`;
  if (/^\+86/u.test(written)) return `+86 ${maskedNumber(digits.slice(2))}`;
  if (/^1[3-9]\d{9}$/u.test(digits)) return `${digits.slice(0, 3)}****${last}`;
  if (/^\d{17}[\dXx]$/u.test(digits)) return `${digits.slice(0, 3)}${'*'.repeat(11)}${last}`;
  return `${'*'.repeat(Math.max(4, digits.length - 4))}${last}`;
}

/** a***@x.com. */
export function maskedEmail(email: string): string {
  const [name = '', host = ''] = email.split('@');
  return `${name.charAt(0)}***@${host}`;
}

const steps = [0, 3_000, 5_000, 8_000, 12_000, 20_000, 30_000, 50_000, 100_000] as const;

/** An income as a span, in the currency that it is in; open above the last. */
export function incomeBand(amount: number): { readonly from: number; readonly to?: number } {
  const to = steps.find((step) => step > amount);
  const from = steps.findLast((step) => step <= amount) ?? 0;
  return to === undefined ? { from } : { from, to };
}
