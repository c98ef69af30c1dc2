interface Zone {
  readonly formatter: Intl.DateTimeFormat;
  /** The quarter of an hour that was asked about last: no zone moves its clocks within one. */
  quarter: number;
  /** How far local time is ahead of UTC in it, in milliseconds. */
  ahead: number;
}

const quarterHour = 15 * 60_000;
const zones = new Map<string, Zone | undefined>();

/**
 * What a clock on the wall of an IANA zone shows at an instant (ISO 8601), as `YYYY-MM-DDTHH:MM:SS`; undefined for a zone
 * that does not exist. Every turn asks this, so that it does not go through a date library.
 */
export function wallClock(at: string, zone: string): string | undefined {
  const instant = Date.parse(at);
  const known = zoneOf(zone);
  return known && !Number.isNaN(instant) ? isoSeconds(instant + ahead(known, instant)) : undefined;
}

/** Formatting for a zone is slow; nearly all turns of a quarter of an hour ask for the same difference. */
function ahead(zone: Zone, instant: number): number {
  const quarter = Math.floor(instant / quarterHour);
  if (zone.quarter !== quarter) {
    zone.quarter = quarter;
    const start = quarter * quarterHour;
    zone.ahead = Date.parse(`${zone.formatter.format(start).replace(' ', 'T')}Z`) - start;
  }
  return zone.ahead;
}

function isoSeconds(instant: number): string | undefined {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, -'.000Z'.length);
}

function zoneOf(zone: string): Zone | undefined {
  if (!zones.has(zone)) zones.set(zone, newZone(zone));
  return zones.get(zone);
}

function newZone(timeZone: string): Zone | undefined {
  try {
    // Swedes write dates as ISO 8601 does.
    const formatter = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    return { formatter, quarter: Number.NaN, ahead: Number.NaN };
  } catch {
    return undefined;
  }
}
