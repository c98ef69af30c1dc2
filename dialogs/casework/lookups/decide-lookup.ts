import type { Handler } from '../handler.js';
import { knownPoints } from '../points/known-points.js';
import { closeTask, openTask } from '../tasks/open-task.js';
import type { LookupCommands } from './lookup.js';

/** Hearing what the Reassigned Numbers Database says of a number. Whatever is not a plain "no" goes to a person. */
export const lookupHandlers: { readonly [K in keyof LookupCommands]: Handler<K> } = {
  'hear-lookup': (turn, { number, since, answer, askedOn, by }) => {
    const point = knownPoints(turn.party, turn.dossier).find(({ value }) => value === number);
    if (!point)
      return { code: 'point-unknown', words: 'The party does not have this number any more. Nothing was noted.' };
    const known = turn.dossier.lookups.find((one) => one.number === number);
    // An older file that is read once more takes nothing back.
    if (known && known.askedOn > askedOn) return undefined;
    if (known && known.askedOn === askedOn && known.answer === answer && known.since === since) return undefined;
    turn.record({ kind: 'number-looked-up', data: { answer, since, askedOn, by }, personal: { number } });
    if (answer === 'no') closeTask(turn, 'confirm-number', point.id, 'outdated');
    else openTask(turn, { kind: 'confirm-number', about: point.id, priority: 'P3' });
    return undefined;
  },
};
