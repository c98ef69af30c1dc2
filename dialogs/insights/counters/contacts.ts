import type { Counter } from '../counter.js';
import { type Found, type Place, placeOf } from '../moment.js';

/** Contacts that we began or the party did, and which of them ended in "no more" or in a complaint. */
export const countContacts: Counter = (moments) => {
  const found: Found[] = [];
  let contact: (Place & { stopped: boolean; complained: boolean }) | undefined;
  for (const moment of moments) {
    const { event } = moment;
    const begins =
      event.kind === 'attempt-started' ||
      event.kind === 'reminded' ||
      (event.kind === 'call-connected' && event.data.direction === 'inbound');
    if (begins) {
      const { at, locale, channel } = placeOf(moment);
      const over = event.kind === 'attempt-started' ? event.data.channel : channel;
      contact = { at, locale, channel: over, stopped: false, complained: false };
      found.push({ name: 'contact', place: contact });
    }
    // 30007: a carrier took the wording for spam.
    if (event.kind === 'attempt-failed' && event.data.failure === 'filtered')
      found.push({ name: 'filtered', place: { ...placeOf(moment), channel: event.data.channel } });
    if (!contact) continue;
    if (event.kind === 'opted-out' && !contact.stopped) {
      contact.stopped = true;
      found.push({ name: 'opted-out', place: contact });
    }
    if (event.kind === 'script-left' && event.data.exit === 'complaint' && !contact.complained) {
      contact.complained = true;
      found.push({ name: 'complained', place: contact });
    }
  }
  return found;
};
