import { wasInVain } from '../../calls/attempts.js';
import { employersAsked } from '../cause-facts.js';
import type { Evidence } from './evidence.js';

/** W4: another number was dialled than the stored one, or the employer confirmed on another than was tried in vain. */
export const misdial: Evidence = (facts) =>
  employersAsked(facts).flatMap(({ dossier: { calls } }) => {
    const misdialled = calls.placed.filter(({ dialled }) => dialled?.agrees === false);
    const confirmed = calls.placed.find(({ outcome }) => outcome?.outcome === 'confirmed');
    const elsewhere = calls.placed.filter((call) => wasInVain(call) && confirmed && call.number !== confirmed.number);
    return [
      ...misdialled.map(({ id }) => ({ code: 'misdialled', detail: id })),
      ...elsewhere.map(({ id }) => ({ code: 'reached-on-another-number', detail: id })),
    ];
  });
