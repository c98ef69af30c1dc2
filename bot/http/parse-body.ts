import type { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';

/** Checks a body; a wrong one is told in one line. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
  throw new AppError('body-invalid', problems.join('; '));
}
