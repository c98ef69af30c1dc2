import { AppError } from '../../dialogs/app-error.js';

/**
 * What went wrong with PostgreSQL, in words for who runs it: it does not answer, lets nobody in, or cannot write.
 * Whatever else it says is a defect of ours, and comes back as it was. Codes: PostgreSQL, appendix A.
 */
export function databaseFailure(error: unknown): AppError | Error {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  const told = wordsFor(code);
  if (told === undefined) return error instanceof Error ? error : new Error(String(error));
  return new AppError(told.code, told.message, { cause: error });
}

function wordsFor(code: string): { readonly code: string; readonly message: string } | undefined {
  if (code === '28P01' || code === '28000' || code === '3D000')
    return {
      code: 'store-open-failed',
      message: `PostgreSQL let us not in (${code}). Check the name, password and database in DATABASE_URL.`,
    };
  if (code === '42501')
    return {
      code: 'store-open-failed',
      message:
        'PostgreSQL does not allow what we need (42501). Let the name in DATABASE_URL make and change tables in its schema.',
    };
  if (code === '53300')
    return {
      code: 'store-unreachable',
      message: 'PostgreSQL has no connection left (53300). Raise its max_connections, or start fewer servers.',
    };
  if (code === '40001' || code === '40P01' || code === '55P03')
    return {
      code: 'store-busy',
      message: `PostgreSQL was busy with the same rows (${code}). Nothing was changed. Try again.`,
    };
  if (code.startsWith('53') || code === '25006')
    return {
      code: 'store-write-failed',
      message: `PostgreSQL could not write (${code}). Nothing was changed. See to its disk or its settings, then try again.`,
    };
  // Without a code the connection itself failed, or broke.
  if (code === '' || /^E[A-Z]/u.test(code) || /^(08|57P)/u.test(code))
    return {
      code: 'store-unreachable',
      message: `PostgreSQL does not answer (${code || 'the connection broke'}). See that it runs where DATABASE_URL says, then try again.`,
    };
  return undefined;
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Several addresses were tried, each in vain.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && /connection|timeout/iu.test(error.message) ? '' : 'unknown';
}
