import { sampleCase } from '../../bot/rehearsal/sample-case.js';
import type { Case } from '../../dialogs/case.js';

/** The questions that are asked, the party's clear answers to them, and how the next question can be told. */
export const eightQuestions = [
  { id: 'A0', answer: 'I have a job', next: 'Since you applied, has your employer' },
  { id: 'A1', answer: 'No, nothing has changed', next: 'What is the full name of your current employer' },
  { id: 'A2', answer: 'Brightwater Tools, Inc.', next: 'What is your job title there' },
  { id: 'A3', answer: 'accountant', next: 'In a sentence or two, what do you do at work' },
  { id: 'A4', answer: 'I keep the books and prepare the monthly tax reports', next: 'About how much do you take home' },
  { id: 'A8', answer: '4,730 dollars', next: 'Which city and street is the home you are buying' },
  { id: 'A11', answer: 'Alder Street, Springfield', next: 'The home is for' },
  { id: 'A12', answer: 'I will live in it', next: 'Most of your down payment came from' },
] as const;

/** The questions after those, for measures that need conversations that are under way. */
export const fiveMore = [
  { id: 'A13', answer: 'my savings', next: 'Apart from this mortgage' },
  { id: 'A14', answer: 'No', next: 'How much are you borrowing' },
  { id: 'A15', answer: '403,250 dollars', next: 'Did you sign the application' },
  { id: 'A17', answer: 'Yes, I signed them', next: 'May we ask your employer' },
  { id: 'A22', answer: 'Yes, you may', next: 'would the monthly payment be hard' },
] as const;

/** How the first question can be told. */
export const firstQuestion = 'Right now are you';

/** The birthday that passes the identity check. */
export const birthday = '0315';

/** The number of one of the borrowers. */
export function numberOf(index: number): string {
  return `+1415${2_000_000 + index}`;
}

/** The case of one of the borrowers: with consent, in a zone where it is day. */
export function caseOf(index: number): Case {
  const { parties, ...file } = sampleCase('us', 'en-US', 'before-disbursement');
  const borrower = parties.find((party) => party.role === 'borrower');
  if (!borrower) throw new Error('the sample case has no borrower');
  const contactPoints = borrower.contactPoints.map((point) => ({ ...point, value: numberOf(index) }));
  return { ...file, id: `bench-${index}`, parties: [{ ...borrower, id: `bench-${index}-borrower`, contactPoints }] };
}
