import type { caseFileView } from '../../../bot/views/case-file-view.js';
import type { Calls, PlacedCall } from '../../../dialogs/casework/calls/call.js';
import type { Check } from '../../../dialogs/casework/checks/check.js';
import type { KnownPoint } from '../../../dialogs/casework/points/point.js';
import { accountSid, RunningBot } from '../running-bot.js';
import { deskCase, harbourTools, misheard } from './desk-case.js';

const desk = '+12125550190';
const colleague = '+12125550171';
const harbour = '/api/cases/case-dana/parties/harbour';

describe('a call that a person places', () => {
  let bot: RunningBot;
  const post = <T = PlacedCall>(path: string, body: object) => bot.api<T>('POST', path, body);
  const code = ({ body }: { readonly body: unknown }) => (body as { error?: { code: string } }).error?.code;
  const checked = async (at = harbour, by = 'amy') =>
    (await post<Check>(`${at}/points/${at === harbour ? 'landline-1' : 'mobile-1'}/check`, { by })).body.id;
  const call = async (changes: object = {}) =>
    post(`${harbour}/calls`, {
      by: 'amy',
      ...(!('checkId' in changes) && { checkId: await checked() }),
      agentPhone: desk,
      ...changes,
    });
  const calls = async () =>
    (await bot.api<Calls & { readonly inVain: readonly string[] }>('GET', `${harbour}/calls`)).body;
  const events = async () =>
    ((await bot.served.store.load('dossier~case-dana~harbour'))?.events ?? []).map((e) => e.kind);
  /** Whoever calls picks up, and says with a key that they are there. */
  const pickUp = async () => {
    await bot.handset(desk).answer();
    await bot.press('1', desk);
  };
  const connect = async () => {
    await call();
    await pickUp();
    await bot.handset(misheard).answer();
    await bot.settle();
  };
  const answered = { by: 'amy', outcome: 'confirmed', verifierName: 'Pat Ledger', verifierTitle: 'HR manager' };

  beforeEach(async () => {
    bot = await RunningBot.start({ cases: [deskCase()] });
    await bot.served.store.putEmployer(harbourTools);
  });
  afterEach(async () => await bot.close());

  it('R-PRE-2 refuses a call without a passed check that is younger than a day', async () => {
    for (const body of [{}, { checkId: 'none' }]) {
      const without = await post(`${harbour}/calls`, { by: 'amy', agentPhone: desk, ...body });
      expect([without.status, code(without)]).toEqual([409, 'check-missing']);
    }
    const checkId = await checked();
    await bot.advance(24 * 3_600_000);
    expect(code(await call({ checkId }))).toBe('check-old');
    expect((await calls()).placed).toEqual([]);
    const typed = await call({ number: '+12125550177' });
    expect([typed.status, code(typed)]).toEqual([400, 'body-wrong']);
  });

  it('asks the policy again at the moment of dialling', async () => {
    const checkId = await checked();
    await bot.advanceTo('2026-03-02T23:00:00Z');
    expect(code(await call({ checkId }))).toBe('policy-outside-hours');
  });

  it('R-LOG-1 rings the person, then the party, and keeps what the network tells of both', async () => {
    const placed = await call();
    expect(placed.status).toBe(201);
    expect(bot.handset(misheard).call).toBeUndefined();
    await pickUp();
    expect(bot.handset(misheard).call).toMatchObject({ state: 'ringing', other: '+12125550199' });
    await bot.handset(misheard).answer();
    await bot.advance(61_000);
    await bot.handset(misheard).hangUp();
    await bot.settle();
    const { body } = await bot.api<PlacedCall>('GET', `${harbour}/calls/c1`);
    expect(body).toMatchObject({
      by: 'amy',
      number: misheard,
      dialled: { number: misheard, agrees: true, source: 'provider' },
      legs: { person: { status: 'completed', seconds: 61 }, party: { status: 'completed', seconds: 61 } },
      endedAt: '2026-03-02T15:01:01.000Z',
    });
    await call();
    await pickUp();
    await bot.handset(misheard).reject();
    await bot.settle();
    expect((await calls()).placed.map(({ id, by, legs }) => [id, by, legs.party?.status])).toEqual([
      ['c1', 'amy', 'completed'],
      ['c2', 'amy', 'busy'],
    ]);
    for (const record of [`${harbour}/calls/c1`, `${harbour}/calls`, `/api/conversations/c1`])
      expect((await bot.api('DELETE', record)).status).toBe(405);
    expect((await bot.served.store.verify()).faults).toEqual([]);
    expect(JSON.stringify(bot.log)).not.toContain(misheard);
  });

  it('connects nobody with a voicemail of the caller’s own, and asks for the key in their language', async () => {
    await call({ agentLocale: 'zh-CN' });
    await bot.handset(desk).answer();
    await bot.settle();
    expect(bot.heard(desk)).toEqual(['您要拨的电话准备好了，按任意键接通。']);
    await bot.advance(20_000);
    expect(bot.handset(misheard).call).toBeUndefined();
    expect((await calls()).placed[0]).toMatchObject({ legs: { person: { status: 'completed' } } });
    expect((await calls()).placed[0]?.endedAt).toBeDefined();
    expect(code(await post(`${harbour}/calls/c1/outcome`, { by: 'amy', outcome: 'no-answer' }))).toBe(
      'party-not-called',
    );
    await call({ agentLocale: 'en-US' });
    await bot.restart();
    await pickUp();
    expect(bot.handset(misheard).call).toMatchObject({ state: 'ringing' });
  });

  it('lets nobody else in while it is open, and goes on when nobody reports its end', async () => {
    await call();
    expect(code(await call({ by: 'ben' }))).toBe('call-open');
    await bot.handset(desk).reject();
    await bot.settle();
    expect((await calls()).placed[0]).toMatchObject({ legs: { person: { status: 'busy' } } });
    expect((await calls()).inVain).toEqual([]);
    expect((await call({ desk: true })).status).toBe(201);
    await bot.advance(4 * 3_600_000);
    expect((await calls()).placed[1]?.endedAt).toBeDefined();
  });

  it('lets nobody talk to two parties at once, in whatever case, and rings no party as if it were the caller’s', async () => {
    for (const id of ['case-2', 'case-3']) await bot.served.store.putCase(deskCase({ id }));
    expect(code(await call({ agentPhone: '+12125550141' }))).toBe('telephone-of-a-party');
    await call();
    await bot.restart();
    const place = async (by: string, id: string) => {
      const at = `/api/cases/${id}/parties/harbour`;
      const { body: check } = await post<Check>(`${at}/points/landline-1/check`, { by });
      // On the first telephone another call is ringing: a second one there would be busy, and over at once.
      return post(`${at}/calls`, { by, checkId: check.id, agentPhone: '+12125550191' });
    };
    expect(code(await place('Amy ', 'case-2'))).toBe('caller-busy');
    const both = await Promise.all([place('ben', 'case-2'), place('ben', 'case-3')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('R-FLOW-2 understands the answers that are typed into the script, and who confirmed', async () => {
    await connect();
    const early = await post(`${harbour}/calls/c1/outcome`, { by: 'amy', outcome: 'confirmed' });
    expect(code(early)).toBe('verifier-missing');
    const script = await bot.api<{ questions: { id: string; ask: string }[] }>('GET', `${harbour}/call-script`);
    expect(script.body.questions.find(({ id }) => id === 'E4')?.ask).toBe(
      'Do you have an employee named Dana Trialname?',
    );
    const { status, body } = await post(`${harbour}/calls/c1/outcome`, {
      ...answered,
      answers: { E2: 'Harbour Tools', E4: 'yes, she works here', E5: 'active', E6: 'accountant in finance' },
    });
    expect(status).toBe(200);
    expect(body.outcome).toMatchObject({
      outcome: 'confirmed',
      verifierName: 'Pat Ledger',
      verifierTitle: 'HR manager',
    });
    expect(body.answers.map(({ questionId, clarity, value }) => [questionId, clarity, value])).toEqual([
      ['E2', 'clear', 'Harbour Tools'],
      ['E4', 'clear', 'yes'],
      ['E5', 'clear', 'active'],
      ['E6', 'clear', 'accountant in finance'],
    ]);
    expect(code(await post(`${harbour}/calls/c1/outcome`, answered))).toBe('call-noted');
    const dana = '/api/cases/case-dana/parties/dana/steps/employer';
    const call = { by: 'amy', byTitle: 'Verification officer', over: 'call', askedParty: 'harbour', callId: 'c1' };
    expect((await bot.api('POST', dana, call)).body).toMatchObject({
      by: 'amy',
      byTitle: 'Verification officer',
      on: '2026-03-02',
      address: misheard,
      foundIn: 'application',
      status: 'in-post',
      title: 'accountant in finance',
      verifierName: 'Pat Ledger',
    });
  });

  it('R-FLOW-2 sets the title that HR tells beside the one on file: 在职，工程师', async () => {
    const file = deskCase();
    const [dana, hr] = file.parties;
    const inChinese = (title: string) =>
      bot.served.store.putCase({
        ...file,
        parties: [
          { ...dana, onFile: { ...dana?.onFile, title } },
          { ...hr, locale: 'zh-CN' },
        ],
      } as typeof file);
    const title = async () => {
      const { body } = await bot.api<ReturnType<typeof caseFileView>>('GET', '/api/cases/case-dana/file');
      return body.parties[0]?.fields.find(({ name }) => name === 'title');
    };
    await inChinese('工程师');
    await connect();
    const answers = { E2: 'Harbour Tools', E4: '有的', E5: '在职', E6: '工程师' };
    expect((await post(`${harbour}/calls/c1/outcome`, { ...answered, answers })).status).toBe(200);
    expect(await title()).toMatchObject({ status: 'single-source' });
    await inChinese('会计');
    expect(await title()).toMatchObject({
      status: 'mismatch',
      sources: [
        { source: 'file', value: '会计' },
        { source: 'employer-hr', value: '工程师', said: '工程师' },
      ],
    });
  });

  it('R-FLOW-2 keeps where a person found the number that an employer confirmed on', async () => {
    const line = { kind: 'landline', value: '+12125550168', again: '+12125550168', source: 'licensing-register' };
    const added = await post<KnownPoint>(`${harbour}/points`, { by: 'amy', ...line, sourceDetail: 'Licence 4711' });
    expect(added.body).toMatchObject({ source: 'licensing-register', sourceDetail: 'Licence 4711' });
    const { body: check } = await post<Check>(`${harbour}/points/${added.body.id}/check`, { by: 'amy' });
    await call({ checkId: check.id });
    await pickUp();
    await bot.handset(line.value).answer();
    await bot.settle();
    await post(`${harbour}/calls/c1/outcome`, { ...answered, answers: { E4: 'yes', E5: 'active' } });
    const told = { by: 'amy', byTitle: 'Verification officer', over: 'call', askedParty: 'harbour', callId: 'c1' };
    await bot.api('POST', '/api/cases/case-dana/parties/dana/steps/employer', told);
    const { body: file } = await bot.api<ReturnType<typeof caseFileView>>('GET', '/api/cases/case-dana/file');
    expect(file.parties.find(({ id }) => id === 'dana')?.steps?.employer.confirmations).toMatchObject([
      { address: line.value, foundIn: 'licensing-register', foundInDetail: 'Licence 4711', lacks: ['date-of-note'] },
    ]);
  });

  it('takes no confirmation that its own answers contradict, and none from whom nobody reached', async () => {
    await call();
    expect(code(await post(`${harbour}/calls/c1/outcome`, answered))).toBe('call-not-answered');
    await pickUp();
    await bot.handset(misheard).answer();
    await bot.settle();
    const wrong = { ...answered, answers: { E4: 'no such person' } };
    expect(code(await post(`${harbour}/calls/c1/outcome`, wrong))).toBe('answers-contradict');
    const unasked = await post(`${harbour}/calls/c1/outcome`, { ...answered, answers: { Z9: 'yes' } });
    expect([unasked.status, code(unasked)]).toEqual([400, 'body-wrong']);
  });

  it('R-ERR-W4 notes a misdial when the network dialled another number, and counts it against nobody', async () => {
    await call();
    await pickUp();
    await bot.handset(misheard).reject();
    await bot.settle();
    expect((await calls()).inVain).toEqual(['c1']);
    await call();
    const effect = encodeURIComponent('dossier~case-dana~harbour.c2:party');
    await bot.webhook(`/twilio/voice/status?effect=${effect}`, {
      AccountSid: accountSid,
      CallSid: `CA${'1'.repeat(32)}`,
      CallStatus: 'no-answer',
      Direction: 'outbound-dial',
      From: '+12125550199',
      To: '+12125550163',
      CallbackSource: 'call-progress-events',
    });
    expect(await events()).toContain('misdialled');
    const { inVain, placed } = await calls();
    expect(inVain).toEqual(['c1']);
    expect(placed[1]?.dialled).toEqual({ number: '+12125550163', agrees: false, source: 'provider' });
    expect(code(await post(`${harbour}/calls/c2/outcome`, answered))).toBe('call-misdialled');
  });

  it('R-ERR-W4 brings back the misdial of a telephone at the desk from its record', async () => {
    await call({ desk: true, agentPhone: undefined });
    expect(code(await post(`${harbour}/calls/c1/outcome`, answered))).toBe('number-unreported');
    const record = {
      by: 'amy',
      number: '+12125550162',
      again: '+12125550162',
      source: 'system-record',
      reference: 'PBX 88',
    };
    expect(code(await post(`${harbour}/calls/c1/dialled`, { ...record, again: misheard }))).toBe('typed-differently');
    expect((await post(`${harbour}/calls/c1/dialled`, record)).status).toBe(200);
    expect(await events()).toContain('misdialled');
    expect((await post(`${harbour}/calls/c1/outcome`, { by: 'amy', outcome: 'wrong-company' })).status).toBe(200);
    expect((await calls()).inVain).toEqual([]);
  });

  it('R-FLOW-4 calls a colleague only for a reason, with a second person’s yes and the borrower’s', async () => {
    const file = deskCase();
    const [borrower] = file.parties;
    const authorisation = { ...borrower?.authorisations?.[0], id: 'a-2', scope: 'colleague' as const };
    const one = { ...file.parties[1], id: 'kim', role: 'colleague' as const, name: 'Kim' };
    const kim = { ...one, contactPoints: [{ kind: 'mobile', value: colleague, asOf: '2026-02-20', consents: [] }] };
    const withKim = (authorisations: readonly object[]) =>
      bot.served.store.putCase({ ...file, parties: [{ ...borrower, authorisations }, kim] } as typeof file);
    const at = '/api/cases/case-dana/parties/kim';
    const place = async (body: object = {}) =>
      post(`${at}/calls`, { by: 'amy', checkId: await checked(at), agentPhone: desk, ...body });

    await withKim([]);
    expect(code(await place({ reason: 'employer-declined' }))).toBe('check-failed');
    await withKim([authorisation]);
    expect(code(await place())).toBe('reason-missing');
    expect(code(await place({ reason: 'employer-declined' }))).toBe('approval-missing');
    await post(`${at}/calls/approve`, { by: 'amy', reason: 'employer-declined' });
    expect(code(await place({ reason: 'employer-declined' }))).toBe('approval-missing');
    await post(`${at}/calls/approve`, { by: 'ben', reason: 'employer-declined' });
    expect((await place({ reason: 'employer-declined' })).body).toMatchObject({ approvedBy: 'ben' });
  });
});
