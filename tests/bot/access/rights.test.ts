import { type Role, rightsIn, roles } from '../../../bot/access/role.js';
import { apiRoutes } from '../../../bot/api/api-routes.js';
import { RunningBot } from '../running-bot.js';
import { apiToken, type Browser, signedInAs } from './browser.js';

/** What policies.md §5 says of roles, in rights. */
const expected: Readonly<Record<Role, readonly string[]>> = {
  agent: ['self', 'cases', 'queue', 'reveal', 'listen', 'casework', 'evidence'],
  reviewer: [
    'self',
    'cases',
    'queue',
    'reveal',
    'listen',
    'casework',
    'evidence',
    'approve',
    'insights',
    'scripts',
    'publish',
    'quality-results',
    'training',
  ],
  ops: ['self', 'cases', 'import', 'campaigns', 'operate', 'insights', 'scripts', 'publish'],
  quality: ['self', 'cases', 'listen', 'insights', 'scripts', 'quality', 'quality-results', 'training'],
  compliance: [
    'self',
    'cases',
    'reveal',
    'listen',
    'evidence',
    'export',
    'insights',
    'scripts',
    'publish',
    'quality',
    'quality-results',
    'audit',
  ],
  admin: ['self', 'accounts', 'audit'],
};

it.each(Object.entries(expected))('gives %s these rights and no other', (role, rights) => {
  expect([...rightsIn([role as Role])].sort()).toEqual([...rights].sort());
});

describe('a role that may not', () => {
  let bot: RunningBot;
  const browsers = new Map<Role, Browser>();
  beforeAll(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
    for (const role of roles) browsers.set(role, await signedInAs(bot, role, role));
  });
  afterAll(() => bot.close());

  const guarded = apiRoutes.filter(({ right }) => right !== 'anybody' && right !== 'self');

  it.each(guarded.map((route) => [route.method, route.path, route.right] as const))(
    'gets nothing from %s %s',
    async (method, path, right) => {
      const address = path.replaceAll(/:\w+/gu, 'none');
      const refused: Role[] = [];
      for (const [role, browser] of browsers) {
        const { status, body } = await browser.ask(method, address, method === 'POST' ? {} : undefined);
        if (status === 403 && body.error.code === 'not-yours') refused.push(role);
      }
      expect(refused).toEqual(roles.filter((role) => right !== 'anybody' && !rightsIn([role]).has(right)));
      expect((await fetch(bot.url + address, { method })).status).toBe(401);
    },
  );
});
