import type { Exchange } from '../exchange.js';
import { callRecordingRoutes } from './call-recordings.js';
import { callRoutes } from './calls.js';
import { lookupRoutes } from './lookups.js';
import { mediaRoutes } from './media.js';
import { messageRoutes } from './messages.js';
import { recordingRoutes } from './recordings.js';
import { notFound, RestError } from './rest-answer.js';
import type { Route } from './rest-request.js';

const accountRoutes = [...messageRoutes, ...mediaRoutes, ...callRecordingRoutes, ...callRoutes, ...recordingRoutes];
const patterns = [...accountRoutes, ...lookupRoutes].map((route) => ({ route, pattern: toPattern(route.path) }));

/** Finds the operation that a request asks for. Paths of the API of 2010 must name this account. */
export function findRoute(
  { settings }: Exchange,
  method: string,
  path: string,
): { readonly route: Route; readonly parts: Readonly<Record<string, string>> } {
  const [, account, rest] = /^\/2010-04-01\/Accounts\/([^/]+)(\/.*)$/.exec(path) ?? [];
  if (account !== undefined && account !== settings.accountSid) throw notFound(path);
  const below = rest ?? path;
  let known = false;
  for (const { route, pattern } of patterns) {
    const match = pattern.exec(below);
    if (!match || (account === undefined) !== lookupRoutes.includes(route)) continue;
    if (route.method === method) return { route, parts: match.groups ?? {} };
    known = true;
  }
  if (known) throw new RestError(405, 20_004, 'Method not allowed');
  throw notFound(path);
}

function toPattern(path: string): RegExp {
  const source = path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+?)');
  return new RegExp(`^${source}$`);
}
