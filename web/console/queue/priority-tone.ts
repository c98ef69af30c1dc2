/** How loud each priority is. */
export const priorityTone = { P1: 'bad', P2: 'warn', P3: 'brand', P4: 'calm' } as const;
