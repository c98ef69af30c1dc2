/** Months from one `YYYY-MM` to another, without a sign; nothing when one of them is none. */
export function monthsApart(one: string, other: string): number {
  const [a, b] = [monthNumber(one), monthNumber(other)];
  return a === undefined || b === undefined ? 0 : Math.abs(a - b);
}

/** How many months a `YYYY-MM`, or a day in it, lies after the year 0. */
export function monthNumber(text: string): number | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})/u.exec(text) ?? [];
  return year === undefined ? undefined : Number(year) * 12 + Number(month);
}
