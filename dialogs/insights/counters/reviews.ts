import type { Counter } from '../counter.js';
import { countName } from '../counts.js';
import { bucketOf } from '../lengths.js';
import { type Place, placeOf } from '../moment.js';

/**
 * Reviews by priority: how long each took until a person decided it, at the day when it was opened, and whether that was in
 * time, at the day when it was due.
 */
export const countReviews: Counter = (moments) => {
  const places = new Map<string, Place>();
  for (const moment of moments)
    if (moment.event.kind === 'review-opened') places.set(moment.event.data.reviewId, placeOf(moment));
  const reviews = Object.values(moments.at(-1)?.after.reviews ?? {});
  return reviews.flatMap(({ id, priority, openedAt, dueAt, resolved }) => {
    const place = places.get(id);
    if (!place) return [];
    const atDue = { ...place, at: dueAt };
    const took = resolved && Date.parse(resolved.at) - Date.parse(openedAt);
    return [
      { name: countName('review', priority), place },
      { name: countName('review-due', priority), place: atDue },
      ...(took === undefined ? [] : [{ name: countName('decided', priority, bucketOf(took)), place }]),
      ...(resolved && resolved.at <= dueAt ? [{ name: countName('decided-in-time', priority), place: atDue }] : []),
    ];
  });
};
