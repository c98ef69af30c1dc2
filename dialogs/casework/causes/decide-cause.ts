import type { Handler } from '../handler.js';
import { samePerson } from '../same-person.js';
import type { CauseCommands } from './cause.js';
import { mayChoose, unknownCause } from './may-choose.js';

/** Finding why an employer could not be confirmed. */
export const causeHandlers: { readonly [K in keyof CauseCommands]: Handler<K> } = {
  'choose-cause': (turn, { cause, note, by }) => {
    const refusal = mayChoose(turn.dossier.causes, { cause, by }, turn.rules);
    if (!refusal) turn.record({ kind: 'cause-chosen', data: { cause, by }, personal: { note } });
    return refusal;
  },
  'rule-out-cause': (turn, { cause, evidence, by }) => {
    const refusal = unknownCause(cause, turn.rules);
    if (!refusal) turn.record({ kind: 'cause-ruled-out', data: { cause, by }, personal: { evidence } });
    return refusal;
  },
  'approve-cause': (turn, { cause, by }) => {
    const { chosen } = turn.dossier.causes;
    if (chosen?.cause !== cause)
      return { code: 'cause-not-chosen', words: `${cause} is not the cause that was set. Look at the case again.` };
    if (chosen.approved)
      return { code: 'cause-approved', words: `${chosen.approved.by} has already approved this cause.` };
    if (samePerson(chosen.by, by))
      return { code: 'approval-by-another', words: 'A second person approves. Ask a colleague to look at it.' };
    turn.record({ kind: 'cause-approved', data: { cause, by } });
    return undefined;
  },
};
