import type { Command } from '../command.js';
import type { Refusal } from '../handler.js';
import type { PlacedCall } from './call.js';

/** Flags of answers by which this is not the employer, or does not know the person. */
const anotherEmployer: readonly string[] = ['RF-01', 'RF-03', 'RF-04'];

const spokeWithThem: readonly string[] = ['confirmed', 'left', 'not-known', 'declined', 'passed-on'];

/** Why the outcome of a call cannot be noted so, if it cannot: what a person types must fit what the telephone says. */
export function mayNote(call: PlacedCall, command: Command<'note-call'>): Refusal | undefined {
  const { outcome, verifierName, verifierTitle, answers } = command;
  if (call.outcome)
    return { code: 'call-noted', words: `${call.outcome.by} has already noted how this call came out.` };
  if (!spokeWithThem.includes(outcome)) return undefined;
  if (call.dialled?.agrees === false)
    return {
      code: 'call-misdialled',
      words: 'Another number was dialled than the stored one. Call the stored number.',
    };
  if (call.over === 'desk' && !call.dialled)
    return { code: 'number-unreported', words: 'Say first which number the telephone dialled, from its record.' };
  if (call.over === 'bridge' && !wasAnswered(call))
    return { code: 'call-not-answered', words: 'The telephone network says that nobody answered. Note what happened.' };
  if (outcome !== 'confirmed') return undefined;
  if (!verifierName || !verifierTitle)
    return { code: 'verifier-missing', words: 'Write down the name and the title of the person who confirmed.' };
  if (answers.some(({ flags }) => flags.some((flag) => anotherEmployer.includes(flag))))
    return {
      code: 'answers-contradict',
      words: 'An answer contradicts what is on file. Choose the outcome that it tells.',
    };
  return undefined;
}

function wasAnswered({ legs }: PlacedCall): boolean {
  return legs.party?.status === 'in-progress' || legs.party?.status === 'completed';
}
