import { DateTime } from 'luxon';
import { isBusinessDay } from './business-days.js';
import { capabilitiesOf } from './countries/registry.js';
import { keptDay } from './holidays/kept-day.js';
import { type IsOpenDay, openingIn } from './hours.js';
import type { PolicyProfile, Span } from './profile.js';
import type { ContactRequest } from './request.js';
import { zonesOfNumber } from './zones/zones-of-number.js';

/** When a party may be contacted, on the clock of one place where they may be. */
export interface Window {
  readonly zone: string;
  readonly spans: readonly Span[];
  readonly isOpenDay: IsOpenDay;
}

/** What windows depend on. */
export type WindowRequest = Pick<ContactRequest, 'channel' | 'number' | 'party' | 'zones' | 'atWork' | 'purpose'>;

/**
 * A window for every place where the party may be: as filed, as the number tells, as was last known. Contact keeps to
 * all of them at once. Where nothing but the number tells, hours hold that fit everywhere, too.
 */
export function windowsOf(request: WindowRequest, profile: PolicyProfile): readonly Window[] {
  const { channel, number, party, zones = [], atWork } = request;
  const { hours, unknownZone } = profile;
  const isOpenDay = openDays(request, profile);
  const spansIn = (of: { readonly voice: readonly Span[]; readonly sms: readonly Span[] }) =>
    channel !== 'voice' ? of.sms : atWork ? hours.employer : of.voice;
  const told = [party.zone, ...zones].filter((zone) => zone !== undefined);
  const everywhere = told.length > 0 ? [] : [{ zone: unknownZone.zone, spans: spansIn(unknownZone), isOpenDay }];
  const places = new Set([...told, ...(channel === 'email' ? [] : zonesOfNumber(number))]);
  const windows = [...everywhere, ...[...places].map((zone) => ({ zone, spans: spansIn(hours), isOpenDay }))];
  const ofCountry = channel === 'voice' ? capabilitiesOf(number)?.callHours : null;
  return ofCountry
    ? [...windows, ...zonesOfNumber(number).map((zone) => ({ zone, spans: ofCountry, isOpenDay }))]
    : windows;
}

/** The zone whose clock days are counted by, and times are told in. */
export function homeZone({ party, zones }: Pick<ContactRequest, 'party' | 'zones'>, profile: PolicyProfile): string {
  return party.zone ?? zones?.[0] ?? profile.unknownZone.zone;
}

function openDays({ channel, atWork, purpose }: WindowRequest, { market, noCallsOn }: PolicyProfile): IsOpenDay {
  if (channel !== 'voice') return () => true;
  if (atWork) return (day) => isBusinessDay(day, market);
  // Whoever asks for a call on a Sunday gets it.
  if (purpose === 'call-back') return () => true;
  return (day) => !(noCallsOn.sundays && isSunday(day)) && !(noCallsOn.holidays && keptDay(day, market) === 'off');
}

function isSunday(day: string): boolean {
  return new Date(Date.parse(day)).getUTCDay() === 0;
}

/** Zones may leave no common hour in a day; after so many steps there is none. */
const mostSteps = 60;

/** The first moment (ISO 8601, UTC) at or after `at` at which every window is open; undefined when there is none. */
export function firstOpening(windows: readonly Window[], at: string): string | undefined {
  let moment = at;
  for (let step = 0; step < mostSteps; step += 1) {
    const closed = windows
      .map(({ zone, spans, isOpenDay }) => openingIn(spans, zone, moment, isOpenDay))
      .filter((opening) => !opening.open);
    if (closed.length === 0) return moment;
    moment = closed.map(({ next }) => next).reduce((one, other) => (Date.parse(one) > Date.parse(other) ? one : other));
    if (!DateTime.fromISO(moment).isValid) return undefined;
  }
  return undefined;
}
