/** How each clarity looks. */
export const clarityTone = {
  clear: 'good',
  omitted: 'warn',
  unclear: 'warn',
  evasive: 'warn',
  refused: 'warn',
  contradicts: 'bad',
  unheard: 'calm',
} as const;
