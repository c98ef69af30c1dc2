const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

/**
 * What a clock on the wall of an IANA zone shows at an instant (ISO 8601), as `YYYY-MM-DDTHH:MM:SS`; undefined for a zone
 * that does not exist. Every turn asks this, so that it does not go through a date library.
 */
export function wallClock(at: string, zone: string): string | undefined {
  const instant = Date.parse(at);
  const formatter = formatterFor(zone);
  return formatter && !Number.isNaN(instant) ? formatter.format(instant).replace(' ', 'T') : undefined;
}

function formatterFor(zone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(zone)) formatters.set(zone, newFormatter(zone));
  return formatters.get(zone);
}

function newFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    // Swedes write dates as ISO 8601 does.
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  } catch {
    return undefined;
  }
}
