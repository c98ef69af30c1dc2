/**
 * Makes an element. Text is always set as text, so that what a party said is never read as markup; characters that
 * nobody can see, or that would turn the line around, are left out.
 * @param {string} tag a tag name, with classes after dots: `p.note`
 * @param {Record<string, unknown>} [properties] `on…` are listeners, the rest attributes; false and undefined are left out
 * @param {...(Node | string | undefined)} children
 * @returns {HTMLElement}
 */
export function el(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== '').map(harmless));
  return element;
}

/** Control characters other than line breaks and tabs, and those that change the direction of writing. */
const unseen = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

function harmless(child) {
  return typeof child === 'string' ? child.replace(unseen, '') : child;
}

/**
 * Shows something in a place, and touches the page only when it has changed: focus and screen readers stay undisturbed.
 * @param {Element} place
 * @param {unknown} data what is shown depends on this and nothing else
 * @param {() => (Node | string)[]} make
 */
export function show(place, data, make) {
  const key = JSON.stringify(data) ?? '';
  if (shown.get(place) === key) return;
  shown.set(place, key);
  place.replaceChildren(...make());
}

/** @type {WeakMap<Element, string>} */
const shown = new WeakMap();
