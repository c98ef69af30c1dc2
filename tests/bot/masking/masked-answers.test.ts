import { type Role, rightsIn, roles } from '../../../bot/access/role.js';
import { apiRoutes } from '../../../bot/api/api-routes.js';
import { demoCases } from '../../../bot/demo/demo-cases.js';
import { apiToken, type Browser, signedInAs } from '../access/browser.js';
import { png } from '../documents/papers.js';
import { RunningBot } from '../running-bot.js';

const caseId = 'demo-ada';
const partyId = 'demo-ada-borrower';
const told = { phone: '415-555-0177', card: '4111 1111 1111 1111', email: 'ada.other@example.net' };

/** What people may see in the clear: taking out is a right of its own, and is in the audit log. */
const takenOut = apiRoutes.filter((route) => 'takesOut' in route && route.takesOut).map(({ path }) => path);

describe('no role', () => {
  let bot: RunningBot;
  let conversation = '';
  let review = '';
  const browsers = new Map<Role, Browser>();
  // A date of birth is in no view, and a card in no log: it is covered as it comes in.
  const neverShown = ['1988-04-12', told.card];
  const file = demoCases.find(({ id }) => id === caseId);
  const party = file?.parties.find(({ id }) => id === partyId);
  const secrets = [
    party?.name ?? '',
    party?.birthDate ?? '',
    ...(party?.contactPoints ?? []).map(({ value }) => value.replace('+1', '')),
    party?.onFile.property ?? '',
    `:${party?.onFile.monthlyIncome}`,
    ...Object.values(told),
  ].filter((value) => value !== '');

  beforeAll(async () => {
    if (!file) throw new Error('no demo case');
    bot = await RunningBot.start({ cases: [file], env: { RINGBACK_API_TOKEN: apiToken } });
    for (const role of roles) browsers.set(role, await signedInAs(bot, role, role));
    ({ id: conversation } = await bot.contact('sms', caseId));
    const number = party?.contactPoints[0]?.value;
    await bot.answer({ identity: '0412' }, 'A0', number);
    for (const words of Object.values(told)) {
      await bot.text(`I am not so sure, ask ${words} maybe`, number);
      await bot.advance(5_000);
    }
    await bot.text(`I want to talk to a person, call me at ${told.phone}`, number);
    await bot.advance(5_000);
    const paper = `/api/cases/${caseId}/parties/${partyId}/documents?by=amy&handedOver=branch`;
    await bot.ask(paper, { method: 'POST', body: new Uint8Array(png) });
    const waiting = await bot.queue();
    review = waiting[0]?.reviews[0]?.id ?? '';
  });
  afterAll(() => bot.close());

  const addressOf = (path: string) =>
    path
      .replace(':case', caseId)
      .replace(':party', partyId)
      .replace('/conversations/:id', `/conversations/${conversation}`)
      .replace('/reviews/:id', `/reviews/${review}`)
      .replace(':script', 'borrower-before')
      .replaceAll(/:\w+/gu, 'none');

  it('has nothing to see but by a key, which sees all', async () => {
    expect(secrets.length).toBe(9);
    const all = JSON.stringify([
      await bot.api('GET', `/api/cases/${caseId}/file`),
      await bot.api('GET', `/api/conversations/${conversation}/timeline`),
      await bot.api('GET', '/api/cases'),
    ]);
    for (const secret of secrets.filter((value) => !neverShown.includes(value))) expect(all).toContain(secret);
  });

  const queries: Readonly<Record<string, string>> = {
    '/api/contact-refusals': `?caseId=${caseId}`,
    '/api/conversations': `?caseId=${caseId}`,
    '/api/insights/conversations': '?what=ambiguous&at=A0',
    '/api/scripts/:script/text': '?version=1',
  };
  const looked = apiRoutes.filter(
    ({ method, path, right }) =>
      method === 'GET' && right !== 'anybody' && !takenOut.includes(path) && path !== '/api/changes',
  );

  it.each(looked.map(({ path, right }) => [path, right] as const))(
    'sees anything of a party in %s',
    async (path, right) => {
      const query = queries[path] ?? '';
      for (const [role, browser] of browsers) {
        if (right === 'anybody' || !rightsIn([role]).has(right)) continue;
        const { status, body } = await browser.ask('GET', addressOf(path) + query);
        expect([200, 404, 409]).toContain(status);
        const seen = JSON.stringify(body);
        expect(secrets.filter((secret) => seen.includes(secret))).toEqual([]);
      }
    },
  );

  it('sees less than they need: ends, initials, and what they compare once they hold it', async () => {
    const agent = browsers.get('agent') as Browser;
    const timeline = JSON.stringify((await agent.ask('GET', `/api/conversations/${conversation}/timeline`)).body);
    expect(timeline).toContain('0177');
    expect(timeline).toContain('************1111');
    expect(timeline).toContain('a***@example.net');
    const { body: list } = await agent.ask<{ cases: { parties: { name: string; number: string }[] }[] }>(
      'GET',
      '/api/cases',
    );
    expect(list.cases[0]?.parties[0]).toMatchObject({ name: 'A. S.', number: '+1 *** *** 0101' });
    const claimed = await agent.ask('POST', `/api/reviews/${review}/claim`, {});
    expect(claimed.status).toBe(200);
    const held = JSON.stringify((await agent.ask('GET', `/api/conversations/${conversation}/reviews`)).body);
    expect(held).toContain(told.phone);
    const other = browsers.get('reviewer') as Browser;
    const notTheirs = JSON.stringify((await other.ask('GET', `/api/conversations/${conversation}/reviews`)).body);
    expect(notTheirs).not.toContain(told.phone);
  });

  it('reveals one value for a reason, which the audit log tells without it', async () => {
    const agent = browsers.get('agent') as Browser;
    const reason = `Calls back, says ${party?.name} at 212-555-0101`;
    const ask = (field: string, why = reason) =>
      agent.ask<{ value: string }>('POST', `/api/cases/${caseId}/parties/${partyId}/reveal`, { field, reason: why });
    expect(await ask('birthDate')).toMatchObject({ status: 200, body: { value: '1988-04-12' } });
    expect(await ask('point:mobile-1')).toMatchObject({ status: 200, body: { value: '+12125550101' } });
    expect((await ask('birthDate', '')).status).toBe(400);
    expect((await ask('point:none')).status).toBe(404);
    const words = `/api/conversations/${conversation}/reveal`;
    const { body: read } = await agent.ask<{ entries: { seq: number; words?: string }[] }>(
      'GET',
      `/api/conversations/${conversation}/timeline`,
    );
    const seq = read.entries.find(({ words = '' }) => words.includes('0177'))?.seq;
    const answer = await agent.ask<{ value: string }>('POST', words, { seq, reason });
    expect(answer.body.value).toContain(told.phone);
    const officer = browsers.get('compliance') as Browser;
    const { body } = await officer.ask<{ entries: object[] }>('GET', `/api/audit?deed=revealed&about=${partyId}`);
    expect(body.entries).toMatchObject([
      { account: 'agent', about: { conversation }, field: `words of event ${seq}` },
      { account: 'agent', field: 'point:mobile-1', reason: 'Calls back, says A. S. at ******0101' },
      { account: 'agent', field: 'birthDate' },
    ]);
    for (const secret of secrets) expect(JSON.stringify(body)).not.toContain(secret);
  });

  it('reveals but to those who have the right', async () => {
    for (const role of ['ops', 'quality', 'admin'] as const) {
      const asked = { field: 'name', reason: 'Wants to know' };
      const refused = await browsers.get(role)?.ask('POST', `/api/cases/${caseId}/parties/${partyId}/reveal`, asked);
      expect(refused?.status).toBe(403);
    }
  });
});
