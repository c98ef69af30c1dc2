/** The kinds of work over the API. Every route is of exactly one. */
export const rights = {
  cases: 'Look at cases, conversations and why nobody was contacted.',
  queue: 'Work on reviews and tasks.',
  casework: 'Act on a case: contact a party, note facts, take in papers, place calls.',
  approve: 'Agree as a second person, and lift what stops a party or a rule.',
  evidence: 'Pack everything that was said and done about a case.',
  export: 'Take out the results of all cases.',
  import: 'Bring in cases, employers and answers of registers.',
  campaigns: 'Plan, start and stop campaigns.',
  operate: 'See what a provider or carrier stopped, and let it be used again.',
} as const;

/** A kind of work. */
export type Right = keyof typeof rights;
