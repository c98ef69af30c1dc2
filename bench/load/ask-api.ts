import type { Connection } from './connection.js';
import { apiToken } from './requests.js';

/** What the API answered, and the milliseconds that it took. */
export interface ApiAnswer {
  readonly took: number;
  readonly body: string;
}

/** Asks the API over one connection. Rejects where it refuses. */
export async function askApi(to: Connection, path: string, body?: object): Promise<ApiAnswer> {
  const content = body ? JSON.stringify(body) : '';
  const head = `${body ? 'POST' : 'GET'} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n`;
  const request = Buffer.from(
    `${head}Authorization: Bearer ${apiToken}\r\nContent-Length: ${content.length}\r\n\r\n${content}`,
  );
  const startedAt = performance.now();
  const answer = await to.send(request);
  const took = performance.now() - startedAt;
  if (!/^HTTP\/1\.1 2/u.test(answer)) throw new Error(`${path} answered ${answer.slice(0, 12)}`);
  return { took, body: answer.slice(answer.indexOf('\r\n\r\n') + 4) };
}
