import { DateTime } from 'luxon';
import type { Consent, Party } from '../case.js';
import type { Channel, Market } from '../vocabulary.js';
import { type Opening, openingIn } from './hours.js';
import type { PolicyProfile } from './profile.js';
import { cn } from './profiles/cn.js';
import { us } from './profiles/us.js';

/** A wish to contact a party, with all that decides about it. */
export interface ContactRequest {
  /** An e-mail to the party's own address asks for no consent, but keeps to all else that a text keeps to. */
  readonly channel: Channel | 'email';
  /** ISO 8601, UTC: the moment of sending. */
  readonly at: string;
  readonly market: Market;
  /** E.164; for an e-mail the address. */
  readonly number: string;
  readonly party: Pick<Party, 'zone' | 'exclusions' | 'contactPoints'>;
  /** Of this number; for an e-mail of all the party's numbers. */
  readonly restrictions: readonly {
    readonly channel: Channel | 'all';
    readonly reason: string;
    /** ISO 8601, UTC: since when. */
    readonly at?: string;
  }[];
  /** A person places the call: nobody has to have consented to an artificial voice, and what bars automation does not bar them. */
  readonly byPerson?: boolean;
  /** Called at work, in business hours. */
  readonly atWork?: boolean;
  /** The party's risk is low: they are told what helps them, and nobody begins to ask. */
  readonly educationOnly?: boolean;
  /** An answer to what the party has just said or asked for: a hold binds only what we would begin. */
  readonly reply?: boolean;
  /** The one message that confirms an opt-out, or answers a word for help: due at once, at any hour, against any list. */
  readonly confirmation?: boolean;
}

/** Whether a contact may be made now; if not, why, in words a person can read, and from when it may. */
export type Permission = { readonly kind: 'allowed' } | Refused;

/** A contact that may not be made. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly words: string;
  readonly until?: string;
}

/** Why a contact was not made. */
export type RefusalReason =
  | 'opted-out'
  | 'wrong-number'
  | 'excluded'
  | 'complaint'
  | 'hardship'
  | 'low-tier-education'
  | 'no-consent'
  | 'no-number'
  | 'market-not-carried'
  | 'outside-hours'
  | 'number-busy'
  | 'check-failed';

const profiles: Readonly<Record<Market, PolicyProfile>> = { us, cn };

/** Asked at the moment of sending, for every channel. The gravest reason is the one that is told. */
export function permit(request: ContactRequest): Permission {
  if (request.channel === 'chat') return { kind: 'allowed' };
  if (request.number === '')
    return refused('no-number', 'There is no number to reach this party on. Add a contact point to the case.');
  if (request.number.startsWith('+86')) {
    return refused(
      'market-not-carried',
      'Numbers in mainland China (+86) need a domestic gateway, which is not there yet.',
    );
  }
  if (request.confirmation) return { kind: 'allowed' };
  if (request.byPerson) return wrongNumber(request) ?? outsideHours(request) ?? { kind: 'allowed' };
  return (
    restricted(request) ??
    excluded(request) ??
    onHold(request) ??
    toBeTaught(request) ??
    withoutConsent(request) ??
    outsideHours(request) ?? { kind: 'allowed' }
  );
}

const lasting: readonly string[] = ['opted-out', 'wrong-number'];

function restricted({ restrictions, channel }: ContactRequest): Permission | undefined {
  if (channel === 'email') return optedOutOfAll(restrictions) ? optedOut : undefined;
  const hit = restrictions.find(
    ({ channel: over, reason }) => lasting.includes(reason) && (over === 'all' || over === channel),
  );
  if (!hit) return undefined;
  return wrongNumber({ restrictions: [hit] }) ?? optedOut;
}

const optedOut = refused(
  'opted-out',
  'The party does not want automated contact any more. Only a person may get in touch.',
);

/** Who wants nothing more from us is kept as wanting neither texts nor calls. */
function optedOutOfAll(restrictions: ContactRequest['restrictions']): boolean {
  const over = new Set(restrictions.filter(({ reason }) => reason === 'opted-out').map(({ channel }) => channel));
  return over.has('all') || (over.has('sms') && over.has('voice'));
}

function wrongNumber({ restrictions }: Pick<ContactRequest, 'restrictions'>): Permission | undefined {
  if (!restrictions.some(({ reason }) => reason === 'wrong-number')) return undefined;
  return refused('wrong-number', 'Somebody else answered on this number. Correct the number in the case.');
}

/** What is told where a party must not be contacted by a machine, whatever the channel and the hour. */
export function excluded({ party }: { readonly party: Pick<Party, 'exclusions'> }): Refused | undefined {
  const [why] = party.exclusions;
  return why && refused('excluded', `No automated contact: ${why.replaceAll('-', ' ')}. A person takes over.`);
}

/**
 * An open complaint excludes automated contact; who spoke of hardship was promised no more questions that day. Both until
 * a person has looked at it.
 */
function onHold({ restrictions, reply, ...request }: ContactRequest): Permission | undefined {
  if (reply) return undefined;
  if (restrictions.some(({ reason }) => reason === 'complaint'))
    return refused('complaint', 'A complaint is open. A person gets in touch, and it has to be decided first.');
  const hardship = restrictions.find(({ reason }) => reason === 'hardship');
  if (!hardship) return undefined;
  const { zone, spans } = hoursOf(request);
  const nextDay = DateTime.fromISO(hardship.at ?? request.at, { zone })
    .plus({ days: 1 })
    .startOf('day');
  if (nextDay.toMillis() <= Date.parse(request.at)) return undefined;
  const start = nextDay.toUTC().toISO() ?? request.at;
  const opening = openingIn(spans, zone, start);
  return refused(
    'hardship',
    'The party spoke of hardship and was promised no more questions today. A person helps first; the bot may try tomorrow.',
    opening.open ? start : opening.next,
  );
}

function toBeTaught({ educationOnly }: ContactRequest): Permission | undefined {
  if (!educationOnly) return undefined;
  return refused(
    'low-tier-education',
    'The case is of the low tier: guides and notices are sent instead of questions. Set another tier to ask.',
  );
}

function withoutConsent({ party, channel, number, at }: ContactRequest): Permission | undefined {
  if (channel === 'email') return undefined;
  const consents = party.contactPoints.find((point) => point.value === number)?.consents ?? [];
  if (consents.some((consent) => consent.channel === channel && valid(consent, at))) return undefined;
  return refused('no-consent', `There is no consent on file to contact this number by ${channel}. Record one first.`);
}

function valid(consent: Consent, at: string): boolean {
  return (
    Date.parse(consent.at) <= Date.parse(at) &&
    (consent.expires === undefined || Date.parse(consent.expires) > Date.parse(at))
  );
}

function outsideHours({ channel, at, market, party, atWork }: ContactRequest): Permission | undefined {
  const { zone, spans } = hoursOf({ channel, market, party, atWork });
  const opening: Opening = openingIn(spans, zone, at, atWork ? market : undefined);
  if (opening.open) return undefined;
  const time = clockName(zone);
  const now = party.zone
    ? `It is ${opening.localTime} where the party is (${time}).`
    : `Where the party is is not known, so that only the hours hold that fit everywhere; it is ${opening.localTime} (${time}).`;
  return refused('outside-hours', `${now} It may be tried again from ${opening.nextLocal} (${time}).`, opening.next);
}

function hoursOf({ channel, market, party, atWork }: Pick<ContactRequest, 'channel' | 'market' | 'party' | 'atWork'>) {
  const profile = profiles[market];
  const hours = party.zone ? { zone: party.zone, ...profile } : profile.unknownZone;
  const calls = atWork ? profile.employer : hours.voice;
  return { zone: hours.zone, spans: channel === 'voice' ? calls : hours.sms };
}

/** A zone as people say it: America/New_York is New York time. */
function clockName(zone: string): string {
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ');
  return zone === 'UTC' || zone === 'Etc/UTC' ? 'UTC' : `${place} time`;
}

function refused(reason: RefusalReason, words: string, until?: string): Refused {
  return { kind: 'refused', reason, words, ...(until && { until }) };
}
