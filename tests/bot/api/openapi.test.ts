import { Validator } from '@seriousme/openapi-schema-validator';
import { apiRoutes } from '../../../bot/api/api-routes.js';
import { openApiDocument } from '../../../bot/api/openapi.js';
import { RunningBot } from '../running-bot.js';

type Json = Readonly<Record<string, unknown>>;
interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: Json }>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
}
interface Document extends Json {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

describe('the OpenAPI document', () => {
  const document = openApiDocument(apiRoutes) as unknown as Document;

  it('is one', async () => {
    const { valid, errors } = await new Validator().validate(
      JSON.parse(JSON.stringify(document)) as Record<string, unknown>,
    );
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    const broken = await new Validator().validate({ ...JSON.parse(JSON.stringify(document)), paths: { x: 1 } });
    expect(broken.valid).toBe(false);
  });

  it('has every route, with its names, its body and what it gives', () => {
    for (const { method, path, gives, takes } of apiRoutes as readonly (typeof apiRoutes)[number][]) {
      const operation = document.paths[path.replaceAll(/:(\w+)/gu, '{$1}')]?.[method.toLowerCase()];
      const names = [...path.matchAll(/:(\w+)/gu)].map(([, name]) => name);
      const told = operation?.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      expect([path, told]).toEqual([path, names]);
      const success = Object.entries(operation?.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1];
      expect([path, success?.content !== undefined]).toEqual([path, gives !== undefined]);
      expect([path, operation?.requestBody !== undefined]).toEqual([path, takes !== undefined]);
    }
  });

  it('tells who signs in each form of a body', () => {
    const body = document.paths['/api/reviews/{id}/resolve']?.post?.requestBody?.content['application/json'];
    const forms = body?.schema.oneOf as readonly { readonly properties: Json }[];
    expect(forms.length).toBeGreaterThan(3);
    expect(forms.every(({ properties }) => 'by' in properties)).toBe(true);
  });

  it('is given by the API itself', async () => {
    const bot = await RunningBot.start();
    const { status, body } = await bot.api('GET', '/api/openapi.json');
    expect([status, body]).toEqual([200, JSON.parse(JSON.stringify(document))]);
    await bot.close();
  });
});
