import { readFileSync } from 'node:fs';
import type { ConsentPurpose, ContactPoint, Party } from '../../../dialogs/case.js';
import { mayLeaveText } from '../../../dialogs/engine/outreach/voicemail.js';
import { permit } from '../../../dialogs/policy/permit.js';
import { profileSchema, readProfile } from '../../../dialogs/policy/profile.js';
import { profiles } from '../../../dialogs/policy/profiles/registry.js';
import { us } from '../../../dialogs/policy/profiles/us.js';
import type { ContactRequest } from '../../../dialogs/policy/request.js';
import { policyRules } from '../../../dialogs/policy/rules.js';
import type { Channel, PartyRole } from '../../../dialogs/vocabulary.js';

interface Row extends Omit<Partial<ContactRequest>, 'party'> {
  /** The line of the policy's tables. */
  readonly row: string;
  readonly name: string;
  readonly zone?: string | null;
  readonly role?: PartyRole;
  readonly kind?: ContactPoint['kind'];
  readonly consents?: readonly Channel[];
  readonly consentPurpose?: ConsentPurpose;
  readonly otherNumber?: boolean;
  /** When the number was last known to be right; lately unless told, `null` for never. */
  readonly asOf?: string | null;
  readonly exclusions?: Party['exclusions'];
  readonly expect: string;
  readonly until?: string | null;
  readonly setting?: string;
}

const rows: readonly Row[] = JSON.parse(readFileSync('tests/cases/policy/contact-rows.json', 'utf8'));

/** Monday, one in the afternoon in New York, where the party and their number are, with consent to everything. */
function requestOf(row: Row): ContactRequest {
  const {
    zone,
    role = 'borrower',
    kind = 'mobile',
    consents = ['sms', 'voice'],
    exclusions = [],
    asOf = '2026-11-01',
    ...rest
  } = row;
  const number = rest.number ?? '+12125550101';
  const point = {
    kind,
    ...(asOf !== null && { asOf }),
    value: row.otherNumber ? '+12125550102' : number,
    consents: consents.map((channel) => ({
      channel,
      at: '2026-01-05T09:00:00Z',
      source: 'application form',
      wording: 'You may contact me.',
      ...(row.consentPurpose && { purpose: row.consentPurpose }),
    })),
  };
  return {
    channel: 'sms',
    at: '2026-11-23T18:00:00Z',
    market: 'us',
    restrictions: [],
    ...rest,
    number,
    party: {
      zone: zone === null ? undefined : (zone ?? 'America/New_York'),
      role,
      exclusions,
      contactPoints: [point],
    },
  };
}

describe('the tables of the contact policy, row by row', () => {
  it.each(rows.map((row) => [`${row.row}: ${row.name}`, row] as const))('R-POL-1 %s', (_, row) => {
    const permission = permit(requestOf(row));
    expect(permission.kind === 'allowed' ? 'allowed' : permission.reason).toBe(row.expect);
    if (permission.kind === 'allowed') return;
    expect(permission.words).toMatch(/\w+ \w+.*\.$/u);
    expect(policyRules.map(({ id }) => id)).toContain(permission.rule);
    if (row.until !== undefined) expect(permission.until).toBe(row.until ?? undefined);
    if (row.setting !== undefined) expect(permission.setting).toBe(row.setting);
  });

  it('R-POL-1 ring.timeout and maxCallMinutes', () => {
    expect([us.ringTimeout, profiles.cn.ringTimeout]).toEqual([28, 30]);
    expect([us.maxCallMinutes, profiles.cn.maxCallMinutes]).toEqual([8, 8]);
  });

  it.each([
    ['us', undefined, true],
    ['us', '2026-11-20T18:00:01Z', false],
    ['us', '2026-11-20T18:00:00Z', true],
    ['cn', undefined, false],
  ] as const)('R-POL-1 voicemail in %s, the last at %s', (market, last, may) => {
    expect(mayLeaveText(market, '2026-11-23T18:00:00Z', last)).toBe(may);
  });
});

describe('a profile', () => {
  it('R-POL-1 is data: another country’s numbers decide without another line of code', () => {
    const singapore = readProfile({
      market: 'sg',
      hours: { voice: [['10:00', '18:00']], sms: [['10:00', '18:00']], employer: [['10:00', '17:00']] },
      unknownZone: { zone: 'Asia/Singapore', voice: [['10:00', '18:00']], sms: [['10:00', '18:00']] },
      voice: {
        maxAttemptsPerDay: 1,
        minGapHours: 1,
        maxAttempts7d: 3,
        coolOffAfterTalkDays: 1,
        noConsentResidential30d: null,
      },
      sms: { maxPerDay: 1, remindersPerItem: 1 },
      voicemail: { everyDays: null },
      ringTimeout: 25,
      maxCallMinutes: 6,
      contactThirdParty: false,
      noCallsOn: { holidays: false, sundays: false },
      reassignedAfterDays: null,
    });
    const request = requestOf({
      row: '',
      name: '',
      expect: '',
      channel: 'voice',
      number: '+6561230101',
      zone: 'Asia/Singapore',
      at: '2026-11-22T09:00:00Z',
      history: [{ kind: 'call', at: '2026-11-22T03:00:00Z' }],
    });
    expect(permit(request, singapore)).toMatchObject({
      reason: 'too-many-today',
      setting: 'voice.maxAttemptsPerDay 1',
      until: '2026-11-23T02:00:00.000Z',
    });
    expect(permit({ ...request, history: [] }, singapore)).toEqual({ kind: 'allowed' });
  });

  it('is refused when it ends before it begins, or lacks a number', () => {
    expect(profileSchema.shape.hours.safeParse({ voice: [['20:00', '09:00']], sms: [], employer: [] }).success).toBe(
      false,
    );
    expect(profileSchema.shape.voice.safeParse({ maxAttemptsPerDay: 0 }).success).toBe(false);
  });
});
