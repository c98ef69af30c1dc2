import { paths } from '../adapters/twilio/addresses.js';
import { type Right, rights } from '../bot/access/right.js';
import { rightsIn, roles } from '../bot/access/role.js';
import { demoSessionRoutes } from '../bot/api/access/demo-session.js';
import type { ApiRoute } from '../bot/api/api-route.js';
import { apiRoutes } from '../bot/api/api-routes.js';
import { writtenBody, writtenQuery } from '../bot/api/written-body.js';
import type { JsonSchema } from '../dialogs/script/json-schema.js';
import { fieldTables } from './field-tables.js';

/** Those of the demo are told as such. */
const routes: readonly ApiRoute[] = [
  ...apiRoutes,
  ...demoSessionRoutes.map((route) => ({
    ...route,
    does: `${route.does} Only with the phone emulator, on its machine.`,
  })),
];

/** The reference of what the server answers, from the routes' registry and the schemas that check their bodies. */
export function httpPage(): string {
  return [
    '# HTTP',
    '',
    'Generated from the routes and their schemas by `npx tsx docs/generate.ts`; do not edit.',
    '',
    '`/api` answers to who signed in (`POST /api/session`), and to programs that send `Authorization: Bearer TOKEN`: the one',
    'of `RINGBACK_API_TOKEN`, or on the server’s own machine the one in `api-token` in its home. A request that a proxy',
    'forwarded counts as another machine’s. Who is signed in leaves `by` out: what they do bears their own name. What a page',
    'asks by itself bears the header `x-by-itself`, and keeps nobody signed in who has walked away.',
    '`GET /api/openapi.json` gives all of it as an OpenAPI document.',
    '',
    '| right | who has it | to do what |',
    '|---|---|---|',
    ...Object.entries(rights).map(([right, does]) => `| \`${right}\` | ${holdersOf(right as Right)} | ${does} |`),
    '',
    'Bodies are JSON. What cannot be done is answered with `{ "error": { "code", "message" } }`, where the message says what',
    'to do: 400 the body does not fit, 401 nobody is signed in, 403 your role does not allow it, 404 there is no such thing or address, 405 the address does not take',
    'that method, 409 it cannot be done now, 503 the store cannot write.',
    '',
    '| route | does |',
    '|---|---|',
    ...routes.map(({ method, path, does }) => `| \`${method} ${path}\` | ${does} |`),
    '| `GET /healthz` | The process is alive. |',
    '| `GET /readyz` | The store answers; 503 when it does not. |',
    '| `GET /` and what is below `/queue`, `/conversations` … | The console. |',
    '| `GET /u/:link`, `POST /u/:link` | The private page on which a party sends papers; only with `RINGBACK_UPLOADS=on`. It answers everybody who has the link. |',
    '| `GET /phone` | The handset; only with the phone emulator, and with it the routes under `/phone/api`. |',
    ...Object.values(paths).map((path) => `| \`POST ${path}\` | Twilio’s webhook; 403 without its signature. |`),
    '| `POST /api/messages` | Other Bot Framework channels; only with a Microsoft app id. |',
    '',
    ...routes.flatMap(section),
  ].join('\n');
}

function section(route: ApiRoute): readonly string[] {
  const { method, path, does, answers, right } = route;
  const [query, body] = [writtenQuery(route), writtenBody(route)];
  return [
    `## ${method} ${path}`,
    '',
    does,
    '',
    ...(query ? ['| in the query | meaning |', '|---|---|', ...rows(query), ''] : []),
    ...(body ? bodyTables(body) : []),
    `Answers ${answers}.${right === 'anybody' ? '' : ` Right: \`${right}\`.`}`,
    '',
  ];
}

function rows({ properties = {} }: JsonSchema): readonly string[] {
  return Object.entries(properties).map(([name, field]) => `| \`${name}\` | ${descriptionOf(field)} |`);
}

function descriptionOf(field: JsonSchema | boolean): string {
  return typeof field === 'boolean' ? '' : (field.description ?? '');
}

/** A body that takes several forms gets a table for each. */
function bodyTables(body: JsonSchema): readonly string[] {
  return (body.oneOf ?? [body]).map((form) => {
    const table = fieldTables(typeof form === 'boolean' ? {} : form, 'body');
    return table.split('\n').slice(2).join('\n');
  });
}

function holdersOf(right: Right): string {
  return roles.filter((role) => rightsIn([role]).has(right)).join(', ');
}
