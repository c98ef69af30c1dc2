import type { BodyFor, GivenBy, ParamsOf, PathOf, QueryOf } from '../../../bot/api/asking.js';
import { isSomebodyThere } from './activity.js';
import { offline, Problem } from './problem.js';
import { heardAt } from './server-clock.js';

/** What a request takes along beside its address. */
type With<Path extends string, Query, Body> = (keyof ParamsOf<Path> extends never
  ? { readonly params?: undefined }
  : { readonly params: ParamsOf<Path> }) &
  ([Query] extends [undefined] ? { readonly query?: undefined } : { readonly query?: Query }) &
  ([Body] extends [undefined] ? { readonly body?: undefined } : { readonly body: Body }) & {
    readonly signal?: AbortSignal;
    /** A body that is no JSON: a file as it was read. */
    readonly text?: Text;
  };

/** Text with its content type. */
interface Text {
  readonly type: string;
  readonly words: string;
}

/** What is sent, of whatever route. */
interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: object;
  readonly body?: unknown;
  readonly text?: Text | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How the console asks for what nobody may have who is not signed in: the sign-in sets it. */
export const door = {
  csrf: '',
  /** The account that is signed in here. */
  account: '',
  /** Lets somebody sign in again, and resolves once they have. */
  signInAgain: async (): Promise<void> => {
    throw new Problem('signed-out', 'Sign in first.', 401);
  },
};

/** Reads something. Rejects with a `Problem`. */
export async function get<const P extends PathOf<'GET'>>(
  path: P,
  ...[sent]: keyof ParamsOf<P> extends never
    ? [sent?: With<P, QueryOf<'GET', P>, undefined>]
    : [sent: With<P, QueryOf<'GET', P>, undefined>]
): Promise<GivenBy<'GET', P>> {
  return (await send('GET', path, sent ?? {})) as GivenBy<'GET', P>;
}

/** Does something. Rejects with a `Problem`. */
export async function post<const P extends PathOf<'POST'>>(
  path: P,
  sent: With<P, QueryOf<'POST', P>, BodyFor<P>>,
): Promise<GivenBy<'POST', P>> {
  return (await send('POST', path, sent as Sent)) as GivenBy<'POST', P>;
}

/** Fetches a file. Rejects with a `Problem`. */
export async function fetchFile<const P extends PathOf<'GET'>>(
  path: P,
  params: ParamsOf<P>,
  query?: QueryOf<'GET', P> & object,
): Promise<Blob> {
  const sent = { params, ...(query && { query }) };
  return await signedIn(async () => await (await responseTo('GET', path, sent)).blob());
}

/** Whoever was signed out meanwhile signs in, and what they did goes on as if nothing had been. */
async function signedIn<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.code === 'signed-out') await door.signInAgain();
    else if (problem.code !== 'foreign-page' || !(await signedInElsewhere())) throw problem;
    return await ask();
  }
}

/** Whether the same person has signed in again in another window: then this one goes on with that session. */
async function signedInElsewhere(): Promise<boolean> {
  const response = await fetch('/api/session', { headers: { 'x-by-itself': 'true' } });
  if (!response.ok) return false;
  const { csrf, account } = (await response.json()) as GivenBy<'GET', '/api/session'>;
  if (account.id !== door.account || csrf === door.csrf) return false;
  door.csrf = csrf;
  return true;
}

async function send(method: string, path: string, sent: Sent): Promise<unknown> {
  return await signedIn(async () => {
    const response = await responseTo(method, path, sent);
    return await response.json().catch(() => undefined);
  });
}

async function responseTo(method: string, path: string, sent: Sent): Promise<Response> {
  const { params, query, body, text, signal } = sent;
  const type = text?.type ?? (body === undefined ? undefined : 'application/json');
  const response = await fetch(addressOf(path, params, query), {
    method,
    signal: signal ?? null,
    headers: {
      ...(type !== undefined && { 'content-type': type }),
      ...(method !== 'GET' && { 'x-csrf-token': door.csrf }),
      // What a page asks while nobody is there does not keep them signed in.
      ...(!isSomebodyThere() && { 'x-by-itself': 'true' }),
    },
    body: text?.words ?? (body === undefined ? null : JSON.stringify(body)),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Problem(offline, 'The server does not answer.', 0);
  });
  heardAt(response.headers.get('date'));
  if (response.ok) return response;
  const refused = (await response.json().catch(() => undefined)) as { error?: { code: string; message: string } };
  const { code = 'defect', message = response.statusText } = refused?.error ?? {};
  throw new Problem(code, message, response.status);
}

/** The address with its names filled in and its fields behind it; fields that are left open are left out. */
export function addressOf(path: string, params: Readonly<Record<string, string>> = {}, query: object = {}): string {
  const filled = path.replace(/:(\w+)/gu, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const fields = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(fields.map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? filled : `${filled}?${search}`;
}
