import { el } from '../page/element.js';
import { say } from '../page/language.js';
import { clarityBadge, quoted, reasonList } from '../page/verdict.js';
import { closeForm, correctForm } from './decision-forms.js';

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
      el('span.badge', { 'data-due': dueAt }),
    ),
    el('ul', {}, ...reviews.map((review) => reviewItem(review, locale, actions))),
  );
}

function reviewItem(review, locale, actions) {
  const { id, goal, reason, priority, dueAt, clarity, claimedBy, flags = [] } = review;
  return el(
    'li.item',
    { 'data-review': id },
    el(
      'div.item-head',
      {},
      el(`span.badge.${priority}`, {}, priority),
      el('h3', { lang: goal ? locale : undefined }, goal ?? say('review', reason)),
      clarity ? clarityBadge(clarity) : undefined,
      goal ? el('span.soft', {}, say('review', reason)) : undefined,
      el('span.fill', {}),
      flags.length > 0 ? el('span.soft.small', {}, `${say('page', 'flags')} ${flags.join(', ')}`) : undefined,
      el('span.badge', { 'data-due': dueAt }),
    ),
    facts(review, locale),
    el('div.decisions', {}, ...(claimedBy ? decisions(review, actions) : [claimButton(review, actions)])),
  );
}

function facts({ question, said, reasons, value, onFile, claimedBy, questionId }, locale) {
  const lines = [
    question ? fact('asked', el('span.soft', { lang: locale }, question)) : undefined,
    fact('said', said ? quoted(said, reasons, locale) : el('span.soft', {}, say('page', 'noWords'))),
    reasons.length > 0 ? fact('why', reasonList(reasons, locale)) : undefined,
    value === undefined ? undefined : fact('understood', el('strong', { lang: locale }, value)),
    questionId ? fact('onFile', onFileWords(onFile, claimedBy, locale)) : undefined,
  ];
  return el('dl.facts', {}, ...lines.filter(Boolean).flat());
}

function fact(name, content) {
  return [el('dt', {}, say('page', name)), el('dd', {}, content)];
}

function onFileWords(onFile, claimedBy, locale) {
  if (!claimedBy) return el('span.soft', {}, say('page', 'onFileHidden'));
  return onFile === undefined
    ? el('span.soft', {}, say('page', 'onFileNone'))
    : el('strong.on-file', { lang: locale }, onFile);
}

function claimButton(review, { claim }) {
  return el('button.button.main', { type: 'button', onclick: () => claim(review) }, say('page', 'claim'));
}

/** What may be decided: everything by who has claimed it, nothing by others. */
function decisions(review, { resolve, agent }) {
  const { claimedBy, questionId } = review;
  // What was said without being understood cannot be accepted: there is no value to take.
  const mine = claimedBy === agent();
  const claimed = el('span.soft.small', {}, say('page', 'claimedBy', { name: claimedBy }));
  if (!mine) return [claimed];
  const now = (kind, main) =>
    el(
      `button.button${main ? '.main' : ''}`,
      { type: 'button', onclick: () => resolve(review, { kind }) },
      say('page', main ? 'accept' : 'askAgain'),
    );
  const opening = (name, makeForm) =>
    el(
      'button.button',
      { type: 'button', onclick: (event) => openForm(event, makeForm(review, resolve)) },
      say('page', name),
    );
  return [
    ...(review.acceptable || !questionId ? [now('accept', true)] : []),
    ...(questionId ? [opening('correct', correctForm), now('ask-again', false)] : []),
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
