import type { Counter } from '../counter.js';
import { countName } from '../counts.js';
import { bucketOf } from '../lengths.js';
import { type Place, placeOf } from '../moment.js';

interface Wanted {
  readonly place: Place;
  readonly askedAt: string;
  acceptedAt?: string | undefined;
}

/**
 * Documents that were asked for, at the day when they were due: whether they were there and accepted by then, and how long
 * it took. One that was not needed after all is not counted.
 */
export const countSupplements: Counter = (moments) => {
  const wanted = new Map<string, Wanted>();
  for (const moment of moments) {
    const { event } = moment;
    switch (event.kind) {
      case 'supplement-requested':
        wanted.set(event.data.item, { place: { ...placeOf(moment), at: event.data.due }, askedAt: event.at });
        break;
      case 'supplement-received':
        setAccepted(wanted.get(event.data.item), event.at);
        break;
      case 'supplement-rejected':
        setAccepted(wanted.get(event.data.item), undefined);
        break;
      case 'supplement-withdrawn':
        wanted.delete(event.data.item);
        break;
    }
  }
  return [...wanted.values()].flatMap(({ place, askedAt, acceptedAt }) => [
    { name: 'supplement', place },
    ...(acceptedAt === undefined
      ? []
      : [{ name: countName('supplement-took', bucketOf(Date.parse(acceptedAt) - Date.parse(askedAt))), place }]),
    ...(acceptedAt !== undefined && Date.parse(acceptedAt) <= Date.parse(place.at)
      ? [{ name: 'supplement-in-time', place }]
      : []),
  ]);
};

function setAccepted(one: Wanted | undefined, at: string | undefined): void {
  if (one) one.acceptedAt = at;
}
