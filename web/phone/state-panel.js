import { el, show } from '../page/element.js';
import { inBoth } from '../page/in-both.js';
import { pageLanguage, say } from '../page/language.js';
import { dateAndTime, timeLeft } from '../page/time.js';
import { clarityBadge, quoted, reasonList } from '../page/verdict.js';

const byId = (id) => document.getElementById(id);

/** Shows where a conversation stands: question, verdict with its reasons, answers, reviews, supplements, timers, log. */
export function showState(conversation, { party, file, now, birthday }) {
  const language = pageLanguage();
  byId('state-cards').hidden = !conversation;
  byId('state-empty').hidden = Boolean(conversation);
  show(byId('state-top'), [conversation && summaryOf(conversation), party, file, language], () =>
    topLine(conversation, party, file),
  );
  if (!conversation) {
    show(byId('state-empty'), [party.name, language], () => [
      el('p', {}, say('page', party.role === 'desk' ? 'deskOf' : 'noConversation', { name: party.name })),
      el('p.soft', {}, say('page', party.role === 'desk' ? 'deskHint' : 'noConversationHint')),
    ]);
    return;
  }
  const { open, answers, reviews, supplements, timers, log, locale } = conversation;
  const openReviews = reviews.filter(({ resolved }) => !resolved);
  const last = lastSaying(answers);
  show(byId('card-now'), [open, birthday, language], () => nowCard(open, locale, birthday));
  show(byId('card-verdict'), [last, language], () => verdictCard(last, locale));
  show(byId('card-answers'), [answers, language], () => answersCard(answers, locale));
  show(byId('card-reviews'), [openReviews, Math.floor(now / 60_000), language], () =>
    reviewsCard(openReviews, now, locale),
  );
  show(byId('card-supplements'), [supplements, language], () => supplementsCard(supplements, locale, party.zone));
  show(byId('card-timers'), [timers, language], () => timersCard(timers, party.zone));
  show(byId('card-log'), [log.at(-1)?.seq, log.length, language], () => logRows(log, party.zone));
}

function summaryOf({ id, status, outcome, channel }) {
  return { id, status, outcome, channel };
}

function topLine(conversation, party, file) {
  if (party.role === 'desk') return [el('strong', {}, party.name)];
  const items = [
    el('strong', { lang: party.locale }, party.name),
    el(
      'span.soft',
      {},
      [say('role', party.role), say('market', file.market), say('stage', file.stage), say('tier', file.tier)].join(
        ' · ',
      ),
    ),
    el('code.soft.small', {}, file.id),
  ];
  if (!conversation) return items;
  const { status, outcome, channel } = conversation;
  items.push(el('span.fill', {}));
  if (channel) items.push(el('span.badge', {}, say('channel', channel)));
  items.push(el(`span.badge.${status === 'open' ? 'live' : ''}`, { id: 'status' }, say('status', status)));
  if (outcome)
    items.push(el(`span.badge.outcome`, { id: 'outcome', 'data-outcome': outcome }, say('outcome', outcome)));
  return items;
}

function nowCard(open, locale, birthday) {
  if (!open) return [el('p.soft', {}, say('page', 'nothingOpen'))];
  const isQuestion = open.kind === 'question' && open.goal;
  return [
    el(
      'p.question-title',
      {},
      isQuestion ? goalOf('strong', open, locale) : el('strong', {}, say('open', open.kind)),
      open.questionId ? el('code.soft.small', { id: 'open-question' }, open.questionId) : undefined,
      !isQuestion && open.goal ? goalOf('span.soft', open, locale) : undefined,
    ),
    open.text ? el('p.asked', { lang: locale }, open.text) : '',
    open.kind === 'identity' && birthday ? el('p.soft', {}, say('page', 'demoBirthday', { birthday })) : '',
  ];
}

/** The latest thing that was said to any question. */
function lastSaying(answers) {
  const sayings = answers.flatMap(({ questionId, goal, inLanguages, sayings: all }) =>
    all.map((saying, index) => ({ ...saying, questionId, goal, inLanguages, index })),
  );
  return sayings.reduce((last, one) => (!last || (one.at ?? '') >= (last.at ?? '') ? one : last), undefined);
}

function verdictCard(last, locale) {
  if (!last) return [el('p.soft', {}, say('page', 'noVerdict'))];
  const { said, clarity, reasons, value } = last;
  return [
    el(
      'p.question-title',
      {},
      clarityBadge(clarity),
      goalOf('span.soft', last, locale),
      value === undefined ? undefined : el('strong', { lang: locale }, value),
    ),
    said ? el('p', {}, quoted(said, reasons, locale)) : '',
    reasons.length > 0 ? reasonList(reasons, locale) : '',
  ];
}

/** What a question is to find out, in the page's language and in that of the conversation. */
function goalOf(tag, shown, locale) {
  const { goal } = here(shown);
  return goal ? inBoth(tag, goal, shown.goal, locale) : el(tag, {}, shown.questionId);
}

/** What something has words for, in the language of whoever reads the page. */
function here({ inLanguages }) {
  return inLanguages[pageLanguage()];
}

function answersCard(answers, locale) {
  const known = answers.filter(({ status }) => status !== 'open');
  if (known.length === 0) return [el('p.soft', {}, say('page', 'noAnswers'))];
  const rows = known.map((answer) => {
    const { questionId, status, value, sayings } = answer;
    const said = sayings.at(-1)?.said;
    return el(
      'li.answer',
      { 'data-question': questionId },
      goalOf('span.soft', answer, locale),
      value === undefined
        ? el('span.value', { lang: locale }, said ? `“${said}”` : '')
        : el('span.value', {}, inBoth('span', here(answer).value, value, locale)),
      el(`span.badge.status-${status}`, {}, say('answer', status)),
    );
  });
  return [el('ul.rows', {}, ...rows)];
}

function reviewsCard(reviews, now, locale) {
  if (reviews.length === 0) return [el('p.soft', {}, say('page', 'noReviews'))];
  const rows = reviews.map((review) => {
    const { goal, reason, clarity, priority, dueAt, said } = review;
    return el(
      'li.review',
      {},
      el(
        'span',
        {},
        el(`span.badge.${priority}`, {}, priority),
        ' ',
        goal ? goalOf('span', review, locale) : say('review', reason),
      ),
      el(
        'span.soft.small',
        {},
        [goal ? say('review', reason) : '', clarity ? say('clarity', clarity) : '', timeLeft(dueAt, now)]
          .filter(Boolean)
          .join(' · '),
      ),
      said ? el('span.small', { lang: locale }, `“${said}”`) : undefined,
    );
  });
  return [el('ul.rows', {}, ...rows)];
}

function supplementsCard(supplements, locale, zone) {
  if (supplements.length === 0) return [el('p.soft', {}, say('page', 'noSupplements'))];
  const rows = supplements.map(({ name, inLanguages, status, asked, due }) =>
    el(
      'li.review',
      {},
      inBoth('span', inLanguages[pageLanguage()].name, name, locale),
      el(
        'span.soft.small',
        {},
        `${say('supplement', status === 'requested' && !asked ? 'needed' : status)} · ${say('page', 'due', { time: dateAndTime(due, zone) })}`,
      ),
    ),
  );
  return [el('ul.rows', {}, ...rows)];
}

function timersCard(timers, zone) {
  if (timers.length === 0) return [el('p.soft', {}, say('page', 'noTimers'))];
  const rows = timers.map(({ name, at }) =>
    el('li.timer', {}, el('span', {}, say('timer', name)), el('span.soft', {}, dateAndTime(at, zone))),
  );
  return [el('ul.rows', {}, ...rows)];
}

function logRows(log, zone, locale) {
  return [...log]
    .reverse()
    .map(({ seq, at, kind, about, text }) =>
      el(
        'li',
        {},
        el('span.soft', {}, `${seq}`),
        el('span.soft', {}, dateAndTime(at, zone)),
        el('code', {}, kind),
        el('span', { lang: locale }, [about, text].filter(Boolean).join(' · ')),
      ),
    );
}
