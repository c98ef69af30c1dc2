import { z } from 'zod';
import { scriptSchema } from './schema.js';

/** A JSON Schema, as far as it is described by zod. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of a script file as it is written (defaults may be left out), for editors and the reference. */
export function scriptJsonSchema(): JsonSchema {
  return { ...z.toJSONSchema(scriptSchema, { io: 'input' }), title: 'Ringback script' };
}
