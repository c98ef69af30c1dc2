import { z } from 'zod';
import { type ApiRoute, route } from './api-route.js';
import type { Takes } from './takes.js';

type Json = Readonly<Record<string, unknown>>;

/** The API as an OpenAPI 3.1 document, made of the routes: what each asks for and gives are its own schemas. */
export function openApiDocument(routes: readonly ApiRoute[]): Json {
  const paths = new Map<string, Record<string, Json>>();
  for (const one of routes) {
    const path = one.path.replaceAll(/:(\w+)/gu, '{$1}');
    paths.set(path, { ...paths.get(path), [one.method.toLowerCase()]: operationOf(one) });
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ringback',
      version: '1',
      description:
        'What the pages ask, and programs may. Who is signed in sends the cookie and the `x-csrf-token` of their session; a program sends its token.',
    },
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-ringback-session' },
      },
      schemas: {
        Problem: schemaOf(z.object({ error: z.object({ code: z.string(), message: z.string() }) }), 'output'),
      },
    },
  };
}

/** The document as a route of its own. */
export function openApiRoute(routes: readonly ApiRoute[]): ApiRoute {
  return route({
    method: 'GET',
    path: '/api/openapi.json',
    does: 'This API as an OpenAPI document.',
    right: 'self',
    answers: '200 and the document',
    handle: async () => ({ status: 200, body: openApiDocument(routes) }),
  });
}

function operationOf({ method, path, does, right, query, takes, signs, answers, gives }: ApiRoute): Json {
  const status = /^\d{3}/u.exec(answers)?.[0] ?? '200';
  const content = gives && { 'application/json': { schema: schemaOf(gives, 'output') } };
  return {
    operationId: `${method.toLowerCase()}${path.replaceAll(/\W+(\w)/gu, (_, letter: string) => letter.toUpperCase())}`,
    summary: does.split('. ')[0],
    description: `${does} Right: ${right}.`,
    security: right === 'anybody' ? [] : [{ token: [] }, { session: [] }],
    parameters: [...addressOf(path), ...queryOf(query)],
    ...(takes && { requestBody: { required: true, content: bodyOf(takes, signs) } }),
    responses: {
      [status]: { description: answers, ...(content && { content }) },
      default: {
        description: 'Refused: a code, and words that say what to do.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function addressOf(path: string): readonly Json[] {
  return [...path.matchAll(/:(\w+)/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryOf(query: ApiRoute['query']): readonly Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    readonly properties?: Readonly<Record<string, Json>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema,
  }));
}

function bodyOf(takes: Takes, signs: string | undefined): Json {
  switch (takes.as) {
    case 'json': {
      const schema = schemaOf(takes.schema, 'input');
      return { 'application/json': { schema: signs === undefined ? schema : signed(schema, signs) } };
    }
    case 'text':
      return Object.fromEntries(takes.types.map((type) => [type, { schema: { type: 'string' } }]));
    case 'file':
      return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };
  }
}

/** A body with who signs: each form that it may take has it. */
function signed(schema: Json, signs: string): Json {
  for (const form of ['anyOf', 'oneOf'] as const) {
    const forms = schema[form];
    if (Array.isArray(forms)) return { ...schema, [form]: forms.map((one: Json) => signed(one, signs)) };
  }
  const by = { type: 'string', description: `${signs} A program says who; of who is signed in it is their own name.` };
  return { ...schema, properties: { ...(schema.properties as Json | undefined), by } };
}

/** What zod cannot tell, such as what a transformation gives, stays open. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' }) as Json;
  return rest;
}
