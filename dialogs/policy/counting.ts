import { DateTime } from 'luxon';
import { wallClock } from '../wall-clock.js';
import type { ContactKind, PastContact } from './past-contact.js';
import type { Asked } from './rule.js';
import { firstOpening, homeZone, windowsOf } from './windows.js';

const dayMs = 86_400_000;

/** Contacts of these kinds in the history of a request, the oldest first. */
export function past(
  { request: { history = [], at } }: Asked,
  ...kinds: readonly ContactKind[]
): readonly PastContact[] {
  return history.filter((one) => kinds.includes(one.kind) && Date.parse(one.at) <= Date.parse(at));
}

/** Those of the same day on the party's clock. */
export function today(asked: Asked, contacts: readonly PastContact[]): readonly PastContact[] {
  if (contacts.length === 0) return contacts;
  const zone = homeZone(asked.request, asked.profile);
  const dayOf = (at: string) => wallClock(at, zone)?.slice(0, 'YYYY-MM-DD'.length);
  const day = dayOf(asked.request.at);
  return contacts.filter(({ at }) => dayOf(at) === day);
}

/** Those of the last so many times 24 hours. */
export function lately(
  { request: { at } }: Asked,
  days: number,
  contacts: readonly PastContact[],
): readonly PastContact[] {
  const since = Date.parse(at) - days * dayMs;
  return contacts.filter((one) => Date.parse(one.at) > since);
}

/** When a contact may be made whose cap lets it out at `at`: then, or when hours begin after that. */
export function openFrom({ request, profile }: Asked, at: string): string | undefined {
  return firstOpening(windowsOf(request, profile), at);
}

/** The beginning of the party's next day. */
export function nextDay({ request, profile }: Asked): string {
  const zone = homeZone(request, profile);
  const next = DateTime.fromISO(request.at, { zone }).plus({ days: 1 }).startOf('day');
  return next.toUTC().toISO() ?? request.at;
}

/** So many milliseconds after a moment. */
export function afterMs(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}

/** When, of so many that are allowed in a window of days, the oldest falls out of it. */
export function whenOneFallsOut(contacts: readonly PastContact[], allowed: number, days: number): string {
  const oldest = contacts[contacts.length - allowed];
  return afterMs(oldest?.at ?? '', days * dayMs);
}

/** Tells when it may be tried again, on the party's clock. */
export function againFrom({ request, profile }: Asked, until: string | undefined): string {
  if (until === undefined) return 'No hour that fits every place where the party may be comes after that.';
  const zone = homeZone(request, profile);
  const local = DateTime.fromISO(until, { zone }).toFormat('yyyy-MM-dd HH:mm');
  return `It may be tried again from ${local} (${clockName(zone)}).`;
}

/** A zone as people say it: America/New_York is New York time. */
export function clockName(zone: string): string {
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ');
  return zone === 'UTC' || zone === 'Etc/UTC' ? 'UTC' : `${place} time`;
}
