/** Coaching, reading from a script and a verifier's manner are never concluded by a rule. */
export const peopleOnlyFlags: readonly string[] = ['RF-17', 'RF-18', 'RF-31'];
