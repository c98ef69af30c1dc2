const units = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** The milliseconds in "6 minutes" or "1 day"; undefined for anything else. */
export function waitIn(words: string): number | undefined {
  const [, count, unit] = /^(\d+) (second|minute|hour|day)s?$/u.exec(words.trim()) ?? [];
  return count === undefined ? undefined : Number(count) * units[unit as keyof typeof units];
}
