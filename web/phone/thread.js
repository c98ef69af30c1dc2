import { el } from '../page/element.js';
import { pageLanguage, say } from '../page/language.js';
import { dayAndTime } from '../page/time.js';

/**
 * Shows the thread. New messages are added at its end and the others left alone, so that a screen reader reads out
 * what is new and nothing else.
 */
export function showThread(list, empty, messages, party) {
  empty.hidden = messages.length > 0;
  list.hidden = messages.length === 0;
  const context = `${party.number} ${pageLanguage()}`;
  if (list.dataset.context !== context) {
    list.dataset.context = context;
    list.replaceChildren();
  }
  const before = list.children.length;
  messages.forEach((message, index) => {
    const old = list.children[index];
    if (old?.dataset.key === keyOf(message)) return;
    const bubble = bubbleFor(message, party);
    if (old) old.replaceWith(bubble);
    else list.append(bubble);
  });
  while (list.children.length > messages.length) list.lastElementChild.remove();
  if (list.children.length !== before) list.scrollTop = list.scrollHeight;
}

function bubbleFor(message, party) {
  const { direction, body, at, status, media } = message;
  const sent = direction === 'out';
  const attached = media.map(({ contentType }) => el('span.attached', {}, say('attached', contentType)));
  const foot = `${dayAndTime(at, party.zone)} · ${say('message', status)}`;
  return el(
    `li.bubble.${sent ? 'mine' : 'theirs'}`,
    { 'data-key': keyOf(message) },
    body ? el('p', { lang: party.locale }, body) : undefined,
    ...attached,
    el('span.foot', {}, foot),
  );
}

function keyOf({ sid, status }) {
  return `${sid} ${status}`;
}
