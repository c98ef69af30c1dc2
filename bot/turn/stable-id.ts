import { createHash } from 'node:crypto';

/**
 * A UUID that is always the same for the same parts: two who begin the same conversation at the same moment begin one.
 * The parts must not be personal, since short ones could be found again by trying.
 */
export function stableId(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
