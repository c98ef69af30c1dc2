import type { Check } from '../../../dialogs/casework/checks/check.js';
import type { KnownPoint } from '../../../dialogs/casework/points/point.js';
import { RunningBot } from '../running-bot.js';
import { dana, monday } from '../trial-case.js';
import { deskCase, harbourTools, misheard, switchboard } from './desk-case.js';

type ShownPoint = KnownPoint & { readonly check?: Check };

describe('the check before a call', () => {
  let bot: RunningBot;
  const hr = '/api/cases/case-dana/parties/harbour/points';
  const check = async (pointId: string, at = hr) =>
    (await bot.api<Check>('POST', `${at}/${pointId}/check`, { by: 'amy' })).body;
  const found = ({ findings }: Check) => findings.map(({ rule }) => rule);
  const withHr = (contactPoint: object) => {
    const file = deskCase();
    const [one, two] = file.parties;
    return {
      ...file,
      parties: [one, { ...two, contactPoints: [{ ...two?.contactPoints[0], ...contactPoint }] }],
    } as typeof file;
  };

  beforeEach(async () => {
    bot = await RunningBot.start({ cases: [deskCase()] });
    await bot.served.store.putEmployer(harbourTools);
  });
  afterEach(async () => await bot.close());

  it('R-PRE-1 passes a number that the directory has, and keeps what was found', async () => {
    const added = { by: 'amy', kind: 'landline', value: switchboard, again: switchboard, source: 'directory' };
    expect((await bot.api<KnownPoint>('POST', hr, added)).body.id).toBe('added-1');
    expect(await check('added-1')).toMatchObject({ passed: true, findings: [], by: 'amy', value: switchboard });
    await bot.restart();
    const { body } = await bot.api<readonly ShownPoint[]>('GET', hr);
    expect(body.map(({ id, check: last }) => [id, last?.passed])).toEqual([
      ['landline-1', undefined],
      ['added-1', true],
    ]);
  });

  it('R-PRE-1 blocks an office number that is the borrower’s own mobile, with RF-02', async () => {
    await bot.served.store.putCase(withHr({ value: dana }));
    const own = await check('landline-1');
    expect(own).toMatchObject({ passed: false });
    expect(own.findings).toContainEqual({ rule: 'number-of-a-party', severity: 'blocks', flag: 'RF-02' });
  });

  it('R-PRE-1 blocks an office number that is a person’s in another case, and names the case', async () => {
    const other = deskCase({ id: 'case-other' });
    const person = {
      ...other.parties[0],
      id: 'somebody',
      contactPoints: [{ kind: 'mobile', value: misheard, consents: [] }],
    };
    await bot.served.store.putCase({ ...other, parties: [person] } as typeof other);
    expect((await check('landline-1')).findings).toContainEqual({
      rule: 'number-of-a-person',
      severity: 'blocks',
      flag: 'RF-02',
      detail: 'case-other',
    });
  });

  it('R-PRE-1 finds a number that was added to another case since it was filed, while it is in use there', async () => {
    const other = deskCase({ id: 'case-other' });
    const [person] = other.parties;
    const contactPoints = [{ kind: 'mobile' as const, value: '+12125550148', consents: [] }];
    await bot.served.store.putCase({
      ...other,
      parties: [{ ...person, id: 'somebody', contactPoints }],
    } as typeof other);
    const elsewhere = '/api/cases/case-other/parties/somebody/points';
    const line = { by: 'ben', kind: 'landline', value: misheard, again: misheard, source: 'party' };
    await bot.api('POST', elsewhere, line);
    expect((await check('landline-1')).findings).toContainEqual({
      rule: 'number-of-a-person',
      severity: 'blocks',
      flag: 'RF-02',
      detail: 'case-other',
    });
    const own = { ...line, value: '+12125550148', again: '+12125550148' };
    const { body: point } = await bot.api<KnownPoint>('POST', '/api/cases/case-dana/parties/dana/points', own);
    expect((await check(point.id, '/api/cases/case-dana/parties/dana/points')).findings).toContainEqual({
      rule: 'number-in-other-cases',
      severity: 'warns',
      flag: 'RF-34',
      detail: 'case-other',
    });
    await bot.api('POST', `${elsewhere}/added-1/retire`, { by: 'ben', because: 'wrong-number' });
    expect(found(await check('landline-1'))).toEqual(['not-the-known-number']);
  });

  it('R-PRE-1 blocks an office number that came to a party of the case later', async () => {
    const line = { by: 'ben', kind: 'landline', value: misheard, again: misheard, source: 'party' };
    await bot.api('POST', '/api/cases/case-dana/parties/dana/points', line);
    expect(found(await check('landline-1'))).toContain('number-of-a-party');
  });

  it('R-PRE-1 warns of a number that is not the one in the directory', async () => {
    const checked = await check('landline-1');
    expect([checked.passed, found(checked)]).toEqual([true, ['not-the-known-number']]);
  });

  it('R-PRE-1 blocks what no numbering plan has, and what nobody allowed', async () => {
    const file = withHr({ value: '+19995550100' });
    const [one, two] = file.parties;
    await bot.served.store.putCase({ ...file, parties: [{ ...one, authorisations: [] }, two] } as typeof file);
    const checked = await check('landline-1');
    expect(checked.passed).toBe(false);
    expect(found(checked)).toEqual(expect.arrayContaining(['not-a-number', 'not-authorised']));
  });

  it('R-PRE-1 calls people at work in business hours only', async () => {
    await bot.advanceTo('2026-03-07T16:00:00Z');
    expect((await check('landline-1')).findings).toContainEqual({
      rule: 'policy-outside-hours',
      severity: 'blocks',
      detail: '2026-03-09T13:00:00.000Z',
    });
  });

  it('R-ERR-W1 warns of a contact point that nobody confirmed for long, until somebody does', async () => {
    await bot.served.store.putCase(withHr({ value: switchboard, asOf: '2025-01-05' }));
    expect((await check('landline-1')).findings).toEqual([{ rule: 'stale', severity: 'warns', detail: '2025-01-05' }]);
    await bot.api('POST', `${hr}/landline-1/confirm`, { by: 'amy' });
    expect((await check('landline-1')).findings).toEqual([]);
  });

  it('R-ERR-W3 takes no number that was typed differently the second time', async () => {
    const slip = { by: 'amy', kind: 'landline', value: switchboard, again: misheard, source: 'directory' };
    const { status, body } = await bot.api<{ error: { code: string } }>('POST', hr, slip);
    expect([status, body.error.code]).toEqual([409, 'typed-differently']);
    expect((await bot.api<readonly KnownPoint[]>('GET', hr)).body).toHaveLength(1);
  });

  it('R-CON-1 warns of a party that can be reached in one way alone', async () => {
    const file = deskCase();
    const [one, two] = file.parties;
    const points = one?.contactPoints.slice(0, 1);
    await bot.served.store.putCase({ ...file, parties: [{ ...one, contactPoints: points }, two] } as typeof file);
    const own = '/api/cases/case-dana/parties/dana/points';
    expect(found(await check('mobile-1', own))).toEqual(['one-kind-only']);
  });

  it('R-PRE-1 looks before each attempt of the bot’s own, and keeps what it found', async () => {
    expect((await bot.contact('voice')).status).toBe(201);
    const own = '/api/cases/case-dana/parties/dana/points';
    const [mobile] = (await bot.api<readonly ShownPoint[]>('GET', own)).body;
    expect(mobile?.check).toMatchObject({ by: 'ringback', passed: true, value: dana });
    expect(bot.handset().call?.state).toBe('ringing');
  });

  it('R-PRE-1 has the bot neither call nor write to a number that was taken out of use', async () => {
    const own = '/api/cases/case-dana/parties/dana/points/mobile-1/retire';
    await bot.api('POST', own, { by: 'amy', because: 'not-in-use' });
    await bot.contact('sms');
    expect(bot.received()).toEqual([]);
    const { log } = await bot.view();
    expect(log.find(({ kind }) => kind === 'contact-refused')?.about).toContain('check-failed');
  });

  it('uses no contact point any more that was taken out of use', async () => {
    await bot.api('POST', `${hr}/landline-1/retire`, { by: 'amy', because: 'wrong-number' });
    expect((await bot.api<readonly KnownPoint[]>('GET', hr)).body).toEqual([]);
    expect((await bot.api('POST', `${hr}/landline-1/check`, { by: 'amy' })).status).toBe(404);
    expect(bot.clock.now()).toBe(monday);
  });
});
