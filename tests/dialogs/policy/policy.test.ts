import { readFileSync } from 'node:fs';
import type { Party } from '../../../dialogs/case.js';
import { isBusinessDay } from '../../../dialogs/policy/business-days.js';
import { dueBy } from '../../../dialogs/policy/business-time.js';
import { openingIn } from '../../../dialogs/policy/hours.js';
import { permit } from '../../../dialogs/policy/permit.js';
import { cn } from '../../../dialogs/policy/profiles/cn.js';
import { us } from '../../../dialogs/policy/profiles/us.js';
import type { ContactRequest } from '../../../dialogs/policy/request.js';
import { type StopScope, stopScope } from '../../../dialogs/policy/stop-scope.js';
import { isOptOut } from '../../../dialogs/understanding/opt-out.js';
import type { Channel, Market, Priority } from '../../../dialogs/vocabulary.js';

function casesOf<T>(name: string): T {
  return JSON.parse(readFileSync(`tests/cases/policy/${name}.json`, 'utf8'));
}

interface HoursCase {
  readonly name: string;
  readonly market: Market;
  readonly channel: 'voice' | 'sms';
  readonly zone: string;
  readonly at: string;
  readonly open: boolean;
  readonly next?: string;
}

describe('calling hours', () => {
  it.each(casesOf<readonly HoursCase[]>('hours'))('R-POL-1 $name', ({ market, channel, zone, at, open, next }) => {
    const opening = openingIn({ us, cn }[market].hours[channel], zone, at);
    expect(opening.open).toBe(open);
    expect(opening.open ? undefined : opening.next).toBe(next);
  });
});

interface DayCase {
  readonly name: string;
  readonly market: Market;
  readonly day: string;
  readonly worked: boolean;
}

describe('business days', () => {
  it.each(casesOf<readonly DayCase[]>('business-days'))('R-POL-1 $market: $name', ({ market, day, worked }) => {
    expect(isBusinessDay(day, market)).toBe(worked);
  });

  it('opens the hours in which people at work are called after a public holiday only', () => {
    const at = '2026-11-26T16:00:00Z';
    const worked = (market: Market) => (day: string) => isBusinessDay(day, market);
    expect(openingIn(us.hours.employer, 'America/New_York', at, worked('us'))).toMatchObject({
      next: '2026-11-27T14:00:00.000Z',
    });
    expect(openingIn(us.hours.employer, 'America/New_York', at, worked('cn'))).toEqual({ open: true });
    expect(openingIn(cn.hours.employer, 'Asia/Shanghai', '2026-10-10T02:00:00Z', worked('cn'))).toEqual({ open: true });
    expect(openingIn(cn.hours.employer, 'Asia/Shanghai', '2026-09-30T10:00:00Z', worked('cn'))).toMatchObject({
      next: '2026-10-08T01:30:00.000Z',
    });
  });
});

interface DueCase {
  readonly name: string;
  readonly priority: Priority;
  readonly market: Market;
  readonly at: string;
  readonly due: string;
}

describe('when a review is due', () => {
  it.each(casesOf<readonly DueCase[]>('business-time'))('$name', ({ priority, market, at, due }) => {
    expect(dueBy(priority, at, market)).toBe(due);
  });
});

interface PermitCase {
  readonly name: string;
  readonly channel?: ContactRequest['channel'];
  readonly at?: string;
  readonly number?: string;
  readonly zone?: string | null;
  readonly exclusions?: Party['exclusions'];
  readonly consents?: readonly { readonly channel: Channel; readonly at?: string; readonly expires?: string }[];
  readonly restrictions?: ContactRequest['restrictions'];
  readonly confirmation?: boolean;
  readonly reply?: boolean;
  readonly expect: string;
  readonly until?: string;
}

/** A number whose area lies in the zone, so that it narrows nothing. */
function numberIn(zone: string | null | undefined): string {
  return zone === 'America/Los_Angeles' ? '+14155550101' : '+12125550101';
}

function requestOf(wish: PermitCase): ContactRequest {
  const consents = (wish.consents ?? [{ channel: 'sms' }]).map(({ channel, at, expires }) => ({
    channel,
    at: at ?? '2026-01-05T09:00:00Z',
    source: 'application form',
    wording: 'You may contact me.',
    ...(expires && { expires }),
  }));
  return {
    channel: wish.channel ?? 'sms',
    at: wish.at ?? '2026-11-23T18:00:00Z',
    market: 'us',
    number: wish.number ?? numberIn(wish.zone),
    party: {
      zone: wish.zone === null ? undefined : (wish.zone ?? 'America/New_York'),
      exclusions: wish.exclusions ?? [],
      contactPoints: [{ kind: 'mobile', value: numberIn(wish.zone), consents }],
    },
    restrictions: wish.restrictions ?? [],
    purpose: wish.confirmation ? 'confirmation' : wish.reply ? 'reply' : 'opener',
  };
}

describe('whether a contact may be made', () => {
  it.each(casesOf<readonly PermitCase[]>('permit'))('$name', (wish) => {
    const permission = permit(requestOf(wish));
    expect(permission.kind === 'allowed' ? 'allowed' : permission.reason).toBe(wish.expect);
    if (wish.until && permission.kind === 'refused') expect(permission.until).toBe(wish.until);
  });

  it('says why not in words that a person can act on', () => {
    const permission = permit(requestOf({ name: '', channel: 'voice', expect: '' }));
    expect(permission.kind === 'refused' && permission.words).toMatch(/no consent on file .* by voice\. Record one/u);
  });
});

describe('the words for hours that are closed', () => {
  const words = (zone: string | null) => {
    const permission = permit(requestOf({ name: '', at: '2026-11-28T05:15:00Z', zone, expect: '' }));
    return permission.kind === 'refused' ? permission.words : '';
  };

  it('name whose clock they go by', () => {
    expect(words('America/Los_Angeles')).toBe(
      'It is 21:15 where the party is (Los Angeles time). It may be tried again from 2026-11-28 08:00 (Los Angeles time).',
    );
    expect(words('America/New_York')).toContain('08:00 (New York time)');
    expect(words('UTC')).toContain('(UTC)');
  });

  it('claim nothing about a zone that nobody knows', () => {
    expect(words(null)).toContain('it is 00:15 (New York time)');
    expect(words(null)).not.toContain('where the party is (');
  });
});

interface OptOutCases {
  readonly revokes: readonly string[];
  readonly answers: readonly string[];
}

/** Section 2 of the policies, word for word. */
const revocationWords = [
  ...['stop', 'quit', 'end', 'revoke', 'opt out', 'optout', 'cancel', 'unsubscribe', 'stopall'],
  ...['stop calling me', "don't text", '退订', '拒收', '不要再发', '别再打', '取消', '停止', 'TD'],
];

describe('words that revoke', () => {
  it.each(revocationWords)('R-POL-1 the policies list %s', (word) => {
    expect(isOptOut(word, 'us')).toBe(true);
    expect(isOptOut(word.toUpperCase(), 'cn')).toBe(true);
  });

  const optOuts = casesOf<OptOutCases>('opt-out');

  it.each(optOuts.revokes)('%s revokes anywhere', (said) => {
    expect(isOptOut(said, 'us')).toBe(true);
    expect(isOptOut(said, 'cn')).toBe(true);
  });

  it.each(['T', 'N', 'R'])('%s revokes in China alone', (said) => {
    expect(isOptOut(said, 'cn')).toBe(true);
    expect(isOptOut(said, 'us')).toBe(false);
  });

  it.each([...optOuts.answers, 'no end in sight', '我在停止营业的店上班', 'please call me tomorrow', '1'])(
    '%s is an answer',
    (said) => {
      expect(isOptOut(said, 'us')).toBe(false);
    },
  );
});

interface StopScopeCase {
  readonly said: string;
  readonly asSaid: StopScope | 'none';
  /** Where one revocation ends all; what is asked is all of it, or nothing, unless told. */
  readonly all?: 'none';
}

describe('what a stop ends', () => {
  it.each(casesOf<readonly StopScopeCase[]>('stop-scope'))('R-POL-1 $said ends $asSaid', ({ said, asSaid, all }) => {
    const market = /\p{Script=Han}/u.test(said) ? 'cn' : 'us';
    expect(stopScope(said, { market, scope: 'as-said' }) ?? 'none').toBe(asSaid);
    expect(stopScope(said, { market, scope: 'all' }) ?? 'none').toBe(all ?? (asSaid === 'none' ? 'none' : 'all'));
  });

  it('takes a single spoken word for nothing, and a sentence for what it says', () => {
    const heard = (said: string) => stopScope(said, { market: 'us', scope: 'as-said', spoken: true });
    expect([heard('stop'), heard('stop calling me'), heard("don't call me, just text me")]).toEqual([
      undefined,
      'voice',
      'voice',
    ]);
  });
});
