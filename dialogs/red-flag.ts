/** The red flags: signals for a person, never decisions. */
export const flagCodes = [
  'RF-01',
  'RF-02',
  'RF-03',
  'RF-04',
  'RF-05',
  'RF-06',
  'RF-07',
  'RF-08',
  'RF-09',
  'RF-10',
  'RF-11',
  'RF-12',
  'RF-13',
  'RF-14',
  'RF-15',
  'RF-16',
  'RF-17',
  'RF-18',
  'RF-19',
  'RF-20',
  'RF-21',
  'RF-22',
  'RF-23',
  'RF-24',
  'RF-25',
  'RF-26',
  'RF-27',
  'RF-28',
  'RF-29',
  'RF-30',
  'RF-31',
  'RF-32',
  'RF-33',
  'RF-34',
  'RF-35',
  'RF-36',
] as const;
/** A red flag. */
export type FlagCode = (typeof flagCodes)[number];

/** How grave a flag is. `care` asks for help, `contact` for a better number, `low` for an explanation: no suspicion. */
export type FlagSeverity = 'critical' | 'high' | 'medium' | 'low' | 'care' | 'contact';

/** Coaching, reading from a script and a verifier's manner are never concluded by a rule. */
export const peopleOnlyFlags: readonly string[] = ['RF-17', 'RF-18', 'RF-31'];
