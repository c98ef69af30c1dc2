import type { CaseworkTurn } from '../casework-turn.js';
import { keyFields } from '../fields/field.js';
import type { Handler, Refusal } from '../handler.js';
import { samePerson } from '../same-person.js';
import { closeTask, openTask } from '../tasks/open-task.js';
import type { Claim, ClaimCommands } from './claim.js';

/** Typing what was found about a party, having it confirmed, and setting sources aside. */
export const claimHandlers: { readonly [K in keyof ClaimCommands]: Handler<K> } = {
  'type-claim': (turn, { field, value, again, source, reference, asOf, corrects, by }) => {
    if (field === 'employer' && JSON.stringify(value) !== JSON.stringify(again))
      return {
        code: 'typed-differently',
        words: 'An employer is typed twice, and the two entries differ. Look at the source and type it again.',
      };
    const before = corrects === undefined ? undefined : claimOf(turn, corrects);
    if (corrects !== undefined && before?.field !== field) return unknown(corrects);
    if (before?.correctedBy !== undefined)
      return { code: 'claim-corrected', words: `It was corrected before. Correct ${before.correctedBy} instead.` };
    const claimId = `c${turn.dossier.claims.typed.length + 1}`;
    turn.record({
      kind: 'claim-typed',
      data: { claimId, field, source, asOf, corrects, by },
      personal: { value, reference },
    });
    turn.effect({ kind: 'observe' });
    return undefined;
  },
  'confirm-claim': (turn, { claimId, by }) => {
    const claim = claimOf(turn, claimId);
    if (!claim) return unknown(claimId);
    if (samePerson(claim.by, by))
      return {
        code: 'same-person',
        words: 'A second person has to confirm it: ask a colleague to look at the source.',
      };
    const late = claim.confirmed ?? (claim.correctedBy === undefined ? undefined : claim);
    if (late)
      return { code: 'claim-settled', words: `${late.by} was here before: it is confirmed or corrected already.` };
    turn.record({ kind: 'claim-confirmed', data: { claimId, by } });
    turn.effect({ kind: 'observe' });
    return undefined;
  },
  'set-source-aside': (turn, { ref, field, because, by }) => {
    const before = turn.dossier.claims.setAside[ref];
    if (before) return { code: 'source-set-aside', words: `${before.by} has set it aside already.` };
    turn.record({ kind: 'source-set-aside', data: { ref, because, by } });
    if (keyFields.includes(field)) openTask(turn, { kind: 'confirm-set-aside', about: ref, priority: 'P3' });
    turn.effect({ kind: 'observe' });
    return undefined;
  },
  'confirm-set-aside': (turn, { ref, by }) => {
    const before = turn.dossier.claims.setAside[ref];
    if (!before) return { code: 'source-unknown', words: `Nobody has set ${ref} aside. Do that first.` };
    if (samePerson(before.by, by))
      return {
        code: 'same-person',
        words: 'A second person has to agree to it: ask a colleague to look at the source.',
      };
    if (before.confirmed)
      return { code: 'source-set-aside', words: `${before.confirmed.by} was here before: it is set aside already.` };
    turn.record({ kind: 'set-aside-confirmed', data: { ref, by } });
    closeTask(turn, 'confirm-set-aside', ref, 'done');
    turn.effect({ kind: 'observe' });
    return undefined;
  },
};

function claimOf({ dossier }: CaseworkTurn, id: string): Claim | undefined {
  return dossier.claims.typed.find((claim) => claim.id === id);
}

function unknown(id: string): Refusal {
  return { code: 'claim-unknown', words: `There is no such entry ${id} about this field. Choose one from the case.` };
}
