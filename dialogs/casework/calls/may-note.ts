import type { PartyRole } from '../../vocabulary.js';
import type { Command } from '../command.js';
import { saidPosting } from '../fields/evidence/said-posting.js';
import type { Refusal } from '../handler.js';
import type { CallOutcome, PlacedCall } from './call.js';
import { namesAnotherEmployer } from './names-another-employer.js';

const ofTheLoan: readonly PartyRole[] = ['borrower', 'co-borrower', 'guarantor'];
const spokeWithThem: readonly CallOutcome[] = ['confirmed', 'left', 'not-known', 'declined', 'passed-on'];
const nobodySpoke: readonly CallOutcome[] = ['no-answer', 'voicemail', 'not-connected'];
const notPickedUp: readonly CallOutcome[] = ['no-answer', 'not-connected'];

/** Why the outcome of a call cannot be noted so, if it cannot: what a person types must fit what the telephone says. */
export function mayNote(call: PlacedCall, command: Command<'note-call'>, role: PartyRole): Refusal | undefined {
  const { outcome, verifierName, verifierTitle, answers } = command;
  if (call.outcome)
    return { code: 'call-noted', words: `${call.outcome.by} has already noted how this call came out.` };
  if (nobodySpoke.includes(outcome) && answers.length > 0)
    return { code: 'answers-from-nobody', words: 'Nobody spoke, so nobody answered. Leave the answers out.' };
  const spoke = spokeWithThem.includes(outcome);
  if (spoke && call.dialled?.agrees === false)
    return {
      code: 'call-misdialled',
      words: 'Another number was dialled than the stored one. Call the stored number.',
    };
  const network = call.over === 'bridge' ? contradictedByNetwork(call, outcome) : undefined;
  if (network || !spoke) return network;
  if (call.over === 'desk' && !call.dialled)
    return { code: 'number-unreported', words: 'Say first which number the telephone dialled, from its record.' };
  // Whoever speaks for themselves needs no title.
  if (outcome === 'confirmed' && !ofTheLoan.includes(role) && (!verifierName || !verifierTitle))
    return { code: 'verifier-missing', words: 'Write down the name and the title of the person who confirmed.' };
  if (contradictedByAnswers(command))
    return {
      code: 'answers-contradict',
      words: 'An answer says otherwise. Choose the outcome that the answers tell, or correct what was typed.',
    };
  return undefined;
}

/** A call that was never put through says nothing of the party, and one that was picked up is none in vain. */
function contradictedByNetwork({ legs }: PlacedCall, outcome: CallOutcome): Refusal | undefined {
  const wasAnswered = legs.party?.status === 'in-progress' || legs.party?.status === 'completed';
  if (!notPickedUp.includes(outcome))
    return wasAnswered
      ? undefined
      : { code: 'call-not-answered', words: 'The telephone network says that nobody answered. Note what happened.' };
  if (wasAnswered)
    return { code: 'call-answered', words: 'The telephone network says that the call was answered. Note by whom.' };
  if (legs.party === undefined)
    return {
      code: 'party-not-called',
      words: 'The party’s telephone did not ring. Call again; nothing is to be noted.',
    };
  return undefined;
}

function contradictedByAnswers({ outcome, answers }: Command<'note-call'>): boolean {
  const said = answers.map(({ questionId, value }) => saidPosting(questionId, value));
  if (outcome === 'left' || outcome === 'not-known') return said.includes('in-post');
  if (outcome !== 'confirmed') return false;
  return said.some((posting) => posting !== undefined && posting !== 'in-post') || namesAnotherEmployer(answers);
}
