/** Takes away what binary fractions leave behind: 123.89 × 10,000 is 1,238,900. */
export function round(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));
}
