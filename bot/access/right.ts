/** What somebody may do over the API, one right a kind of work. Every route asks for exactly one of them. */
export const rights = {
  self: 'What concerns oneself alone: signing in and out, one’s own password.',
  cases: 'Look at cases, conversations and why nobody was contacted; what is personal comes masked.',
  queue: 'Work on reviews and tasks.',
  reveal: 'See one personal value in the clear, for a reason that is written down.',
  listen: 'Hear what was recorded of a call.',
  casework: 'Act on a case: contact a party, note facts, take in papers, place calls.',
  approve: 'Agree as a second person, and lift what stops a party or a rule.',
  evidence: 'Pack everything that was said and done about a case.',
  export: 'Take out the results of all cases.',
  import: 'Bring in cases, employers and answers of registers.',
  campaigns: 'Plan, start and stop campaigns.',
  scripts: 'Read scripts, try them out, and write drafts.',
  publish: 'Agree with somebody else’s draft of a script, publish and withdraw versions.',
  operate: 'See what a provider or carrier stopped, and let it be used again.',
  insights: 'See how scripts fare: counts and rates of all conversations, and nobody’s case.',
  quality: 'Assess conversations that were drawn.',
  'quality-results': 'See what assessments come to, by agent and by script.',
  training: 'See who has practised, and whose attestation lapses.',
  accounts: 'Make accounts, give roles, lock people out.',
  audit: 'See who looked at what, who changed what, and who signed in.',
} as const;

/** A kind of work. */
export type Right = keyof typeof rights;
