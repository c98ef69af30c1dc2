import type { Exchange } from '../exchange.js';
import type { RestAnswer } from './rest-answer.js';

/** One request to the API, read. */
export interface RestRequest {
  readonly exchange: Exchange;
  readonly method: string;
  readonly path: string;
  /** The named parts of the path. */
  readonly parts: Readonly<Record<string, string>>;
  /** The query of a GET, the form of a POST. */
  readonly fields: URLSearchParams;
  /** Has work begin once the answer is on its way. */
  afterwards(work: () => void): void;
}

/** One operation of the API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** The path below the account, with `{names}` for the parts that vary. */
  readonly path: string;
  readonly answer: (request: RestRequest) => RestAnswer;
}

/** A field that has a value. */
export function field({ fields }: RestRequest, name: string): string | undefined {
  return fields.get(name) || undefined;
}
