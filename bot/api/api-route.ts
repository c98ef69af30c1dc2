import type { z } from 'zod';

/** A route of the API as its reference page tells it. */
export interface ApiRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly does: string;
  /** Names in the query and what they mean. */
  readonly query?: Readonly<Record<string, string>>;
  /** What the handler checks the body with. */
  readonly body?: z.ZodType;
  /** The status and the body of success. */
  readonly answers: string;
}
