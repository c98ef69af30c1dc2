import { z } from 'zod';
import type { JsonSchema } from '../../dialogs/script/json-schema.js';
import type { ApiRoute } from './api-route.js';
import { placeOfName } from './read-asked.js';

/** A JSON body as who asks writes it, their name with it where the route wants one; undefined where it takes no JSON. */
export function writtenBody(route: ApiRoute): JsonSchema | undefined {
  if (route.takes?.as !== 'json') return undefined;
  return signed(z.toJSONSchema(route.takes.schema, { io: 'input' }), route, 'body');
}

/** The fields of the query as they are written, the name with them where it stands there. */
export function writtenQuery(route: ApiRoute): JsonSchema | undefined {
  const query: JsonSchema | undefined = route.query && z.toJSONSchema(route.query, { io: 'input' });
  const signsHere = route.signs !== undefined && placeOfName(route) === 'query';
  return query || signsHere ? signed(query ?? { type: 'object' }, route, 'query') : undefined;
}

/** A body that takes several forms is signed in each. */
function signed(schema: JsonSchema, route: ApiRoute, place: 'body' | 'query'): JsonSchema {
  if (route.signs === undefined || placeOfName(route) !== place) return schema;
  if (schema.oneOf) return { ...schema, oneOf: schema.oneOf.map((form) => signed(form as JsonSchema, route, place)) };
  const by = { type: 'string' as const, minLength: 1, maxLength: 80, description: route.signs };
  return { ...schema, properties: { by, ...schema.properties }, required: ['by', ...(schema.required ?? [])] };
}
