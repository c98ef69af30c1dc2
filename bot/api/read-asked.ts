import type { Request } from 'restify';
import { z } from 'zod';
import type { Actor } from '../access/actor.js';
import { secretIn } from '../access/session-cookie.js';
import { clientAddress } from '../http/client-address.js';
import { misfit, readJson, readText } from '../http/read-body.js';
import { readUpload } from '../http/read-upload.js';
import type { ApiRoute, Asked } from './api-route.js';
import { who } from './who.js';

/** What came, before anything of it was checked. */
interface Came {
  readonly query: unknown;
  readonly body: unknown;
}

const signature = z.object({ by: who });

/**
 * What somebody asks of a route. Who is signed in signs with their own name; others say whose it is. Rejects with
 * `body-wrong`, naming everything that does not fit.
 */
export async function readAsked(
  route: ApiRoute,
  request: Request,
  { person, proxies }: { readonly person: Actor['person']; readonly proxies: number },
): Promise<Asked> {
  const address = clientAddress(request, proxies);
  const came = await whatCame(route, request);
  const { by, query, body } = route.signs === undefined ? { ...came, by: undefined } : apart(came, placeOfName(route));
  const isSigned = route.signs !== undefined && person === undefined && isFields(came[placeOfName(route)]);
  const faults: z.core.$ZodIssue[] = [];
  const read = <S extends z.ZodType>(schema: S | undefined, value: unknown) => {
    const result = schema?.safeParse(value);
    if (result && !result.success) faults.push(...result.error.issues);
    return result?.data;
  };
  const asked = {
    params: request.params as Asked['params'],
    by: isSigned ? read(signature, { by })?.by : route.signs && person?.name,
    ...(person && { signedIn: person }),
    ...(address !== undefined && { address }),
    signingIn: secretIn(request, 'signingIn'),
    query: read(route.query, query),
    body: route.takes?.as === 'json' ? read(route.takes.schema, body) : body,
    lastEventId: request.headers['last-event-id']?.toString(),
    contentType: String(request.headers['content-type'] ?? ''),
  };
  if (faults.length === 0) return asked;
  if (placeOfName(route) === 'body') throw misfit(faults, 'The body does');
  throw misfit(faults, 'The fields do', isSigned && by === undefined ? ' Say who asks: ?by=NAME.' : '');
}

async function whatCame({ takes }: ApiRoute, request: Request): Promise<Came> {
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://localhost').searchParams);
  switch (takes?.as) {
    case 'json':
      return { query, body: await readJson(request, takes.longest) };
    case 'text':
      return { query, body: await readText(request) };
    case 'file': {
      const upload = await readUpload(request, takes.longest);
      return { query: { ...query, ...upload.fields }, body: upload };
    }
    default:
      return { query, body: undefined };
  }
}

/** Where the name of who asks is written: among the fields of a body that has some, otherwise in the query. */
export function placeOfName({ takes }: Pick<ApiRoute, 'takes'>): keyof Came {
  return takes?.as === 'json' ? 'body' : 'query';
}

/** The name apart from what it signs. */
function apart(came: Came, place: keyof Came): Came & { readonly by?: unknown } {
  const fields = came[place];
  if (!isFields(fields)) return came;
  const { by, ...rest } = fields;
  return { ...came, [place]: rest, by };
}

/** What is no object with fields is refused by its own schema. */
function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
