let ahead = 0;

/** Notes by how much the server’s clock is ahead of this machine’s, as an answer’s date tells. */
export function heardAt(date: string | null): void {
  const at = date === null ? Number.NaN : Date.parse(date);
  // A date has whole seconds: only more than that is another clock.
  if (!Number.isNaN(at)) ahead = Math.abs(at - Date.now()) > 2_000 ? at - Date.now() : 0;
}

/** The time by the server’s clock; epoch ms. */
export function serverNow(): number {
  return Date.now() + ahead;
}
