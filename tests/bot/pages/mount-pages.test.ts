import { createServer, type Server } from 'restify';
import { silentLog } from '../../../bot/log.js';
import { mountPages } from '../../../bot/pages/mount-pages.js';

let server: Server;
let url: string;

async function start(phone: boolean): Promise<void> {
  server = createServer();
  mountPages(server, { phone, log: silentLog });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${server.address().port}`;
}

afterEach(async () => {
  server.server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

describe('the plain pages', () => {
  it('come with their types and a policy that lets no inline script run', async () => {
    await start(true);
    const paths = ['/phone', '/web/page/page.css', '/web/phone/phone.js', '/web/page/icon.svg'];
    const answers = await Promise.all(paths.map((path) => fetch(url + path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.map(({ headers }) => headers.get('content-type')?.split(';')[0])).toEqual([
      'text/html',
      'text/css',
      'text/javascript',
      'image/svg+xml',
    ]);
    const policy = answers[0]?.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(await answers[0]?.text()).not.toMatch(/<script(?![^>]*src=)|\son\w+=|style=/);
  });

  it('lead nowhere else', async () => {
    await start(true);
    const paths = ['/web/..%2fpackage.json', '/web/%2e%2e/%2e%2e/etc/passwd', '/web/page', '/web/nothing.js'];
    const answers = await Promise.all(paths.map((path) => fetch(url + path)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('have no handset where there is a real telephone line', async () => {
    await start(false);
    expect((await fetch(`${url}/phone`)).status).toBe(404);
    expect((await fetch(`${url}/web/phone/phone.js`)).status).toBe(404);
  });
});
