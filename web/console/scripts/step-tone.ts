/** How far a draft has come, as a colour. */
export const stepTone = { draft: 'calm', sent: 'warn', approved: 'good' } as const;
