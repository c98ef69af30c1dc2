import { el } from '../page/element.js';
import { inBoth } from '../page/in-both.js';
import { pageLanguage, say } from '../page/language.js';
import { clarityBadge, quoted, reasonList } from '../page/verdict.js';
import { acceptForm, closeForm, correctForm, eachForm, needsCause } from './decision-forms.js';

/** One conversation with all of its open reviews. */
export function reviewRow(row, key, actions) {
  const { conversationId, caseId, role, name, priority, dueAt, locale, reviews, outcome } = row;
  const facts = [say('role', role), caseId, outcome ? say('outcome', outcome) : ''].filter(Boolean).join(' · ');
  return el(
    'li.row',
    { 'data-conversation': conversationId, 'data-key': key },
    el(
      'header',
      {},
      el(`span.badge.${priority}`, {}, say('priority', priority)),
      el('h2', { lang: locale }, name || caseId),
      el('span.soft', {}, facts),
      el('span.fill', {}),
      claimAllButton(row, actions),
      el('span.badge', { 'data-due': dueAt }),
    ),
    el('ul', {}, ...reviews.map((review) => reviewItem(review, locale, actions))),
  );
}

function reviewItem(review, locale, actions) {
  const { id, reason, priority, dueAt, clarity, claimedBy, flags = [] } = review;
  const { goal } = wordsOf(review);
  return el(
    'li.item',
    { 'data-review': id, tabindex: -1 },
    el(
      'div.item-head',
      {},
      el(`span.badge.${priority}`, {}, priority),
      el('h3', {}, goal ? inBoth('span', goal, review.goal, locale) : say('review', reason)),
      clarity ? clarityBadge(clarity) : undefined,
      goal ? el('span.soft', {}, say('review', reason)) : undefined,
      el('span.fill', {}),
      el('span.badge', { 'data-due': dueAt }),
    ),
    facts(review, locale),
    flags.length > 0 ? flagList(flags) : undefined,
    el('div.decisions', {}, ...(claimedBy ? decisions(review, actions) : [claimButton(review, actions)])),
  );
}

/** What a review has words for, in the language of whoever reads the page. */
function wordsOf({ inLanguages }) {
  return inLanguages[pageLanguage()];
}

function facts(review, locale) {
  const { reasons, claimedBy, questionId } = review;
  const { question, probes, value, onFile, items } = wordsOf(review);
  const lines = [
    question ? fact('asked', inBoth('span.soft', question, review.question, locale)) : undefined,
    probes?.length > 0 ? fact('askedThen', probeList(probes, review.probes, locale)) : undefined,
    items ? fact('readBackItems', itemList(items, review.items, locale)) : undefined,
    items && !review.said ? undefined : fact('said', saidList(review, locale)),
    reasons.length > 0 ? fact('why', reasonList(reasons, locale)) : undefined,
    value === undefined ? undefined : fact('understood', inBoth('strong', value, review.value, locale)),
    questionId ? fact('onFile', onFileWords(onFile, review.onFile, claimedBy, locale)) : undefined,
  ];
  return el('dl.facts', {}, ...lines.filter(Boolean).flat());
}

function fact(name, content) {
  return [el('dt', {}, say('page', name)), el('dd', {}, content)];
}

/** What was asked after the question, in order. */
function probeList(probes, originals, locale) {
  const rows = probes.map((probe, index) => el('li', {}, inBoth('span.soft', probe, originals[index], locale)));
  return el('ol.sayings', { start: 2 }, ...rows);
}

function itemList(items, originals, locale) {
  const line = ({ name, value }) => `${name}: ${value}`;
  const rows = items.map((item, index) =>
    el(
      'li',
      {},
      inBoth('strong', line(item), line(originals[index]), locale),
      item.onFile === undefined ? undefined : el('span.soft', {}, ` · ${say('page', 'onFile')} ${item.onFile}`),
    ),
  );
  return el('ul.items', {}, ...rows);
}

/** Everything that was said to the question, in order; what came of it beside each, where there are several. */
function saidList({ said, reasons, sayings }, locale) {
  const [only, ...more] = sayings;
  const isListed = said === undefined || sayings.some((one) => one.said === said);
  if (!only || (more.length === 0 && isListed && only.said === said))
    return said ? quoted(said, reasons, locale) : el('span.soft', {}, say('page', 'noWords'));
  const rows = sayings.map((one) =>
    el(
      'li',
      {},
      one.said ? quoted(one.said, one.reasons, locale) : say('page', 'noWords'),
      ' ',
      clarityBadge(one.clarity),
    ),
  );
  if (!isListed) rows.push(el('li', {}, quoted(said, reasons, locale)));
  return el('ol.sayings', {}, ...rows);
}

function flagList(flags) {
  const rows = flags.map((flag) => el('li', {}, say('flag', flag), ' ', el('code.soft.small', {}, flag)));
  return el('div.flags', {}, el('span.soft.small', {}, say('page', 'flags')), el('ul', {}, ...rows));
}

function onFileWords(onFile, original, claimedBy, locale) {
  if (!claimedBy) return el('span.soft', {}, say('page', 'onFileHidden'));
  return onFile === undefined
    ? el('span.soft', {}, say('page', 'onFileNone'))
    : inBoth('strong.on-file', onFile, original, locale);
}

/** Whoever talks to a party about one doubt talks about all of them. */
function claimAllButton(row, { claimAll }) {
  const unclaimed = row.reviews.filter((review) => !review.claimedBy);
  if (unclaimed.length < 2) return undefined;
  return el('button.button.small', { type: 'button', onclick: () => claimAll(unclaimed) }, say('page', 'claimAll'));
}

function claimButton(review, { claim }) {
  return el('button.button.main', { type: 'button', onclick: () => claim(review) }, say('page', 'claim'));
}

/** What may be decided: everything by who has claimed it, nothing by others. */
function decisions(review, { resolve, agent }) {
  const { claimedBy, questionId, items } = review;
  // What was said without being understood cannot be accepted: there is no value to take.
  const mine = claimedBy === agent();
  const claimed = el('span.soft.small', {}, say('page', 'claimedBy', { name: claimedBy }));
  if (!mine) return [claimed];
  const now = (kind, name, look = '') =>
    el(`button.button${look}`, { type: 'button', onclick: () => resolve(review, { kind }) }, say('page', name));
  const opening = (name, makeForm) =>
    el(
      'button.button',
      { type: 'button', onclick: (event) => openForm(event, makeForm(review, resolve)) },
      say('page', name),
    );
  const accepting = needsCause(review)
    ? opening('accept', acceptForm)
    : now('accept', questionId || items ? 'accept' : 'taskDone', '.main');
  return [
    // A task is done; only an answer, or what was read back, is taken as right.
    ...(review.acceptable || !questionId ? [accepting] : []),
    ...(questionId ? [opening('correct', correctForm)] : []),
    ...(items?.length > 1 ? [opening('decideEach', eachForm)] : items ? [opening('correct', eachForm)] : []),
    ...(questionId || items ? [now('ask-again', 'askAgain')] : []),
    opening('closeReview', closeForm),
    el('span.fill', {}),
    claimed,
  ];
}

/** Shows a decision's form below the buttons, in the place of another one. */
function openForm(event, form) {
  const item = event.currentTarget.closest('.item');
  for (const other of document.querySelectorAll('#queue form')) other.remove();
  item.append(form);
  form.querySelector('input, select')?.focus();
}
