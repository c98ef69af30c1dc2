/** Where the reader is in the list: what has the focus, in which review, and where to go if that is gone. */
export function placeIn(list) {
  const focused = document.activeElement;
  const item = list.contains(focused) && (focused.closest('.item') ?? focused.closest('.row')?.querySelector('.item'));
  if (!item) return undefined;
  const ids = reviewsIn(list).map(({ dataset }) => dataset.review);
  const at = ids.indexOf(item.dataset.review);
  const words = focused.matches('button') ? focused.textContent : undefined;
  return { focused, words, ids: [...ids.slice(at), ...ids.slice(0, at).reverse()] };
}

/**
 * Gives the focus back to what had it before the list was made anew, and says in which review. Another review than that
 * one gets it as a whole: a key pressed twice must not decide what nobody has read.
 */
export function returnTo(list, place) {
  const items = new Map(reviewsIn(list).map((item) => [item.dataset.review, item]));
  const item = place?.ids.map((id) => items.get(id)).find(Boolean);
  if (!item) return undefined;
  const isSame = item.dataset.review === place.ids[0];
  const target = list.contains(place.focused) ? place.focused : isSame ? sameIn(item, place.words) : item;
  // The page moves only where somebody asked for it.
  if (document.activeElement !== target) target.focus({ preventScroll: true });
  return item;
}

function sameIn(item, words) {
  if (words === undefined) return item;
  const buttons = [...item.querySelectorAll('button')];
  return buttons.find(({ textContent }) => textContent === words) ?? buttons[0] ?? item;
}

function reviewsIn(list) {
  return [...list.querySelectorAll('[data-review]')];
}
