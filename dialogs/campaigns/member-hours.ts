import { channelOf, type OutreachPlan } from '../engine/outreach/plan.js';
import { capabilitiesOf } from '../policy/countries/registry.js';
import type { Span } from '../policy/profile.js';
import { profiles } from '../policy/profiles/registry.js';
import type { ContactRequest } from '../policy/request.js';
import { type Window, windowsOf } from '../policy/windows.js';
import { zoneOfMarket } from '../policy/zones/zone-of-market.js';
import { zonesOfNumber } from '../policy/zones/zones-of-number.js';
import type { Market } from '../vocabulary.js';
import { wallClock } from '../wall-clock.js';
import { type CampaignWindow, minuteOf } from './window.js';

/** Whose hours are asked about. */
export interface MemberContact {
  readonly market: Market;
  /** E.164. */
  readonly number: string;
  readonly party: ContactRequest['party'];
  /** Where the party was last known to be. */
  readonly zones: readonly string[];
}

type Channel = 'sms' | 'voice';
type Minutes = Readonly<Record<Channel, number>>;

const minutesOfDay = 24 * 60;

/**
 * How much of a day is left to contact a member in: what the policy has open everywhere the party may be, within the
 * campaign's hours on the party's clock. By the clocks as they go at a moment; days on which no call is begun are not
 * looked at. Many members have the same hours, which are worked out once.
 */
export class MemberHours {
  readonly #channels: readonly Channel[];
  readonly #hours: CampaignWindow['hours'];
  readonly #at: string;
  readonly #known = new Map<string, Minutes>();

  /** `at` is ISO 8601. */
  constructor({ order, window }: { readonly order: OutreachPlan; readonly window: CampaignWindow }, at: string) {
    this.#channels = [...new Set(order.flatMap((way) => channelOf(way) ?? []))];
    this.#hours = window.hours;
    this.#at = at;
  }

  /** Minutes of a day in which this member may be contacted over a channel. */
  minutes(who: MemberContact, channel: Channel): number {
    return this.#of(who)[channel];
  }

  /** Why its hours never open for this member over a channel: with a zone on file they would, or not even then. */
  whyClosed(who: MemberContact, channel: Channel): 'hours-need-zone' | 'hours-never-open' {
    const { market, number, party, zones } = who;
    const isKnown = party.zone !== undefined || zones.length > 0;
    const other = isKnown ? [] : [zoneOfMarket(market), ...zonesOfNumber(number)];
    const opens = other.some((zone) => this.minutes({ ...who, party: { ...party, zone } }, channel) > 0);
    return opens ? 'hours-need-zone' : 'hours-never-open';
  }

  /** The channels of the campaign over which its hours never open for this member. */
  closedChannels(who: MemberContact): readonly Channel[] {
    const minutes = this.#of(who);
    return this.#channels.filter((channel) => minutes[channel] === 0);
  }

  /** Nothing else of a member changes their windows; each case of a large base passes here. */
  #of(who: MemberContact): Minutes {
    const { market, number, party, zones } = who;
    const key = `${market} ${party.zone} ${zones} ${capabilitiesOf(number)?.country} ${zonesOfNumber(number)}`;
    const known = this.#known.get(key) ?? { sms: this.#common(who, 'sms'), voice: this.#common(who, 'voice') };
    this.#known.set(key, known);
    return known;
  }

  #common({ market, number, party, zones }: MemberContact, channel: Channel): number {
    const windows = windowsOf({ channel, number, party, zones, purpose: 'opener' }, profiles[market]);
    const own = this.#hours && [{ from: minuteOf(this.#hours.from), to: minuteOf(this.#hours.to) }];
    const all = own ? [...windows, { zone: party.zone ?? zoneOfMarket(market), spans: own }] : windows;
    return commonMinutes(all, this.#at);
  }
}

/** Minutes of a day in which all of these are open at once. */
function commonMinutes(windows: readonly Pick<Window, 'zone' | 'spans'>[], at: string): number {
  const clocks = windows.map(({ zone, spans }) => ({ spans, ahead: minutesAhead(zone, at) }));
  const isOpen = (minute: number) =>
    clocks.every(({ spans, ahead }) => isIn(spans, (minute + ahead + minutesOfDay) % minutesOfDay));
  return Array.from({ length: minutesOfDay }, (_, minute) => minute).filter(isOpen).length;
}

/** In a zone that does not exist no hour is open. */
function minutesAhead(zone: string, at: string): number {
  const clock = wallClock(at, zone);
  return clock === undefined
    ? Number.NaN
    : minuteOf(clock.slice(11, 16)) - minuteOf(new Date(at).toISOString().slice(11, 16));
}

function isIn(spans: readonly Span[], minute: number): boolean {
  return spans.some(({ from, to }) => minute >= from && minute < to);
}
