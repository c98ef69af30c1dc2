/** Takes away what binary fractions leave behind: 123.89 × 10,000 is 1,238,900. */
export function round(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  // What four decimals can tell, as nearly all sums, has nothing left behind; writing it out would take long.
  const whole = value * 1e4;
  return Math.abs(whole) < 1e13 && Math.round(whole) / 1e4 === value ? value : Number(value.toPrecision(14));
}
