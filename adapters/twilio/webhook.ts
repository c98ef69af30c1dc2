import type { TwilioPath } from './addresses.js';

/** A webhook whose signature was checked. */
export interface TwilioWebhook {
  readonly path: TwilioPath;
  /** What we put into the address ourselves. */
  readonly query: URLSearchParams;
  readonly params: FormParams;
  /** The same for every delivery of the same request. */
  readonly idempotencyToken?: string;
}

/** What to answer to a webhook. */
export interface WebhookReply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** The fields of a form; one that came more than once is a list. */
export type FormParams = Readonly<Record<string, string | readonly string[]>>;

/** Reads a form body. Any bytes make some form. */
export function readForm(body: string): FormParams {
  // Without a prototype, so that a field named `__proto__` is a field like any other.
  const params: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(body)) {
    const before = params[name];
    if (before === undefined) params[name] = value;
    else if (typeof before === 'string') params[name] = [before, value];
    else before.push(value);
  }
  return params;
}

/** A field's value; the last one when it came more than once, undefined when it is empty or missing. */
export function field(params: FormParams, name: string): string | undefined {
  const value = params[name];
  return (typeof value === 'string' ? value : value?.at(-1)) || undefined;
}

/** A field that holds a whole or decimal number. */
export function numberField(params: FormParams, name: string): number | undefined {
  const value = Number(field(params, name) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}
