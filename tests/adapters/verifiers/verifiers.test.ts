import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileVerifier } from '../../../adapters/verifiers/file-verifier.js';
import { httpVerifier } from '../../../adapters/verifiers/http-verifier.js';
import { describeVerifier, sourceRecords } from '../../contracts/verifier-contract.js';

const path = join(mkdtempSync(join(tmpdir(), 'verifier-')), 'social-insurance.csv');
writeFileSync(path, `\uFEFF${sourceRecords}\n`);
const file = fileVerifier('social-insurance', path);
const claims = { name: 'Dana Trialname', birthDate: '1987-06-21', employer: 'Harbour Tools' };

describeVerifier('R-AUTO-1 a source in a file', async () => file);

describe('over HTTP', () => {
  let server: Server;
  let reply: (body: string) => Promise<{ readonly status: number; readonly body: string }>;
  let seen: { readonly url?: string; readonly token?: string } = {};

  /** A service that keeps the contract, over the same records. */
  const keeps: typeof reply = async (body) => {
    const asked = JSON.parse(body) as { field: 'employer'; claims: typeof claims };
    return { status: 200, body: JSON.stringify(await file.verify(asked.field, asked.claims)) };
  };
  const verifier = () => {
    const { port } = server.address() as AddressInfo;
    return httpVerifier({ source: 'payroll', url: `http://127.0.0.1:${port}/confirm/`, token: 'trial' });
  };

  beforeAll(async () => {
    reply = keeps;
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', async () => {
        seen = { url: request.url, token: request.headers.authorization };
        const answer = await reply(body);
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());
  afterEach(() => {
    reply = keeps;
  });

  describeVerifier('R-AUTO-1 a source over HTTP', async () => verifier());

  it('asks at the address of the source, with the token', async () => {
    await verifier().verify('employer', claims);
    expect(seen).toEqual({ url: '/confirm/payroll', token: 'Bearer trial' });
  });

  it.each([
    ['fails', 500, '{}'],
    ['answers something else', 200, '{"status":"maybe"}'],
    ['answers no JSON', 200, '<html>'],
  ])('knows nothing either way when the service %s', async (_, status, body) => {
    reply = async () => ({ status, body });
    expect(await verifier().verify('employer', claims)).toEqual({ status: 'unavailable' });
  });
});

it('knows nothing either way when the file is not there', async () => {
  expect(await fileVerifier('payroll', `${path}.none`).verify('employer', claims)).toEqual({ status: 'unavailable' });
});
