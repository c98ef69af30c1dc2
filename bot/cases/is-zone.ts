const zones = new Map<string, boolean>();

/** Whether there is such an IANA time zone. Asking costs as much as all else about a case, and there are few. */
export function isZone(zone: string): boolean {
  const known = zones.get(zone) ?? asksForZone(zone);
  if (zones.size < 1_000) zones.set(zone, known);
  return known;
}

function asksForZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return /\/|^UTC$/u.test(zone);
  } catch {
    return false;
  }
}
