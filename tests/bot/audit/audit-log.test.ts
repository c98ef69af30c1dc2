import { apiToken, Browser, browserOf, signedInAs } from '../access/browser.js';
import { RunningBot } from '../running-bot.js';
import { dana } from '../trial-case.js';

interface Entry {
  readonly id: string;
  readonly deed: string;
  readonly account?: string;
  readonly route: string;
  readonly about: Readonly<Record<string, string>>;
}
interface Page {
  readonly entries: readonly Entry[];
  readonly next?: string;
}

describe('the audit log', () => {
  let bot: RunningBot;
  let agent: Browser;
  let officer: Browser;
  afterEach(() => bot.close());

  beforeEach(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
    agent = await signedInAs(bot, 'kim', 'agent');
    officer = await signedInAs(bot, 'col', 'compliance');
  });

  const entries = async (query = '') => (await officer.ask<Page>('GET', `/api/audit?limit=200${query}`)).body.entries;

  it('tells who signed in, failed to and signed out, and never what else was typed', async () => {
    const ada = await browserOf(bot.url, 'ada', 'agent');
    await new Browser(bot.url).signIn('ada', 'a password of nobody');
    await new Browser(bot.url).signIn('wrongfield', 'x');
    await ada.ask('POST', '/api/session/end', {});
    const adas = await entries('&who=ada');
    expect(adas.map(({ deed }) => deed).slice(0, 2)).toEqual(['signed-out', 'sign-in-failed']);
    expect(adas.at(-1)?.deed).toBe('signed-in');
    const all = await entries('&deed=sign-in-failed');
    expect(all).toHaveLength(2);
    expect(JSON.stringify(all)).not.toContain('wrongfield');
  });

  it('tells who saw a case or a conversation, once for looks that follow each other', async () => {
    const { id } = await bot.contact();
    for (let looks = 0; looks < 3; looks += 1) await agent.ask('GET', `/api/conversations/${id}`);
    await agent.ask('GET', '/api/cases/case-dana/file');
    await agent.ask('GET', '/api/cases/nobodys/file');
    const seen = async () => (await entries('&about=case-dana&who=kim')).map(({ deed, about }) => [deed, about]);
    expect(await seen()).toEqual([
      ['saw', { case: 'case-dana' }],
      ['saw', { case: 'case-dana', party: 'dana', conversation: id }],
    ]);
    expect(await entries('&about=nobodys')).toEqual([]);
    await bot.advance(11 * 60_000);
    await agent.ask('GET', `/api/conversations/${id}`);
    expect(await seen()).toHaveLength(3);
  });

  it('tells who changed what before they are answered, and no value', async () => {
    const made = await agent.ask<{ id: string }>('POST', '/api/conversations', { caseId: 'case-dana' });
    expect(made.status).toBe(201);
    await agent.ask('GET', `/api/conversations?number=${encodeURIComponent(dana)}&caseId=case-dana`);
    const [saw, changed] = await entries('&about=case-dana');
    expect(changed).toMatchObject({ deed: 'changed', account: 'kim', route: 'POST /api/conversations' });
    expect(saw).toMatchObject({ deed: 'saw', about: { case: 'case-dana' } });
    expect(JSON.stringify(await entries())).not.toContain(dana.slice(1));
  });

  it('is read a page at a time, the newest first, by those who have the right', async () => {
    await agent.ask('POST', '/api/conversations', { caseId: 'case-dana' });
    await agent.ask('GET', '/api/cases/case-dana/file');
    await agent.ask('GET', '/api/audit');
    const all = await entries();
    const pages: Entry[] = [];
    let next: string | undefined;
    do {
      const address: string = `/api/audit?limit=2&who=kim${next ? `&after=${next}` : ''}`;
      const { body } = await officer.ask<Page>('GET', address);
      pages.push(...body.entries);
      next = body.next;
    } while (next !== undefined);
    expect(pages).toEqual(all.filter(({ account }) => account === 'kim'));
    expect(pages.length).toBeGreaterThan(1);
    expect((await agent.ask('GET', '/api/audit')).status).toBe(403);
    expect((await officer.ask('GET', '/api/audit?from=2020-01-01')).status).toBe(400);
  });

  it('goes out as CSV, which is an entry of its own, and as the results do', async () => {
    const answer = await fetch(`${bot.url}/api/audit.csv`, { headers: { cookie: officer.cookie } });
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect((await answer.text()).split('\n')[0]).toBe('at,deed,account,name,right,route,about,field,reason');
    await officer.ask('GET', '/api/export');
    const routes = (await entries('&deed=exported')).map(({ route }) => route);
    expect(routes).toEqual(['GET /api/export', 'GET /api/audit.csv']);
  });

  it('is verified with all that is kept, and stands after a restart', async () => {
    await agent.ask('GET', '/api/cases/case-dana/file');
    await bot.restart();
    officer = officer.at(bot.url);
    expect((await bot.served.store.verify()).faults).toEqual([]);
    const before = bot.served.store;
    expect((await before.load('dossier~-~audit-2026-03-02'))?.events.at(-1)).toMatchObject({
      kind: 'person-acted',
      data: { deed: 'saw', account: 'kim' },
    });
  });

  it('tells whether anything was changed since', async () => {
    await agent.ask('POST', '/api/conversations', { caseId: 'case-dana' });
    const report = await officer.ask<{ logs: number; faults: unknown[] }>('POST', '/api/audit/verify', {});
    expect(report).toMatchObject({ status: 200, body: { faults: [] } });
    expect(report.body.logs).toBeGreaterThan(0);
  });
});
