import { z } from 'zod';
import type { Upload } from '../http/read-upload.js';

/** How a route reads its body: JSON of a shape, text of these content types, or one file of so many bytes at most. */
export type Takes =
  | { readonly as: 'json'; readonly schema: z.ZodType; readonly longest?: number }
  | { readonly as: 'text'; readonly types: readonly string[] }
  | { readonly as: 'file'; readonly longest: number };

/** What its handler gets. */
export type BodyOf<T> = T extends { readonly as: 'json'; readonly schema: infer S extends z.ZodType }
  ? z.output<S>
  : T extends { readonly as: 'text' }
    ? string
    : T extends { readonly as: 'file' }
      ? Upload
      : undefined;

/** A body of JSON; of more bytes than usual where that is told. */
export function json<S extends z.ZodType>(schema: S, longest?: number) {
  return { as: 'json', schema, longest } as const;
}

/** A body without fields of its own: who asks signs, and that is all. */
export const empty = json(z.strictObject({}));

/** A body of text, as it comes. */
export function text(...types: readonly string[]) {
  return { as: 'text', types } as const;
}

/** One file, in a form or as the whole body. What is longer comes without its bytes. */
export function file(longest: number) {
  return { as: 'file', longest } as const;
}
