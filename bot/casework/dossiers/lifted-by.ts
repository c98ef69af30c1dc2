import type { Restriction } from '../../../data/store.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import type { DossierEvent } from '../../../dialogs/casework/event.js';
import { everyNumber } from '../../../dialogs/casework/points/every-number.js';
import { toldExclusions } from '../../../dialogs/vocabulary.js';
import type { Place } from './place.js';

/** What was told in conversations and does not hold any more: a person who lifts an exclusion lifts that with it. */
export function liftedBy(events: readonly DossierEvent[], { party }: Place, dossier: Dossier): readonly Restriction[] {
  return events.flatMap((event) => {
    if (event.kind !== 'exclusion-lifted') return [];
    const reason = toldExclusions.find((one) => one === event.data.exclusion);
    if (!reason) return [];
    const { at } = event;
    return everyNumber(party, dossier).map(
      (number): Restriction => ({ number, channel: 'all', reason, on: false, at }),
    );
  });
}
