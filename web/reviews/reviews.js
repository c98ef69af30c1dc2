import { askServer } from '../page/ask-server.js';
import { el } from '../page/element.js';
import { pageLanguage, say, startLanguage } from '../page/language.js';
import { signedIn, signOut } from '../page/sign-in.js';
import { timeLeft } from '../page/time.js';
import { arrange } from './arrange.js';
import { placeIn, returnTo } from './place.js';
import { reviewRow } from './review-row.js';

const byId = (id) => document.getElementById(id);
const pollMs = 2_000;

/** @type {any[]} */
let rows = [];
/** How far the demo's clock is ahead of this machine's; nothing where there is no demo. */
let ahead = 0;
let isDemo = true;

async function refresh() {
  try {
    rows = sorted(await askServer('/api/reviews'));
    await readDemoClock();
    if (byId('notice').dataset.code === 'offline') notice();
    showQueue();
  } catch (error) {
    // Whoever walked away was signed out.
    if (error.code === 'signed-out') return location.reload();
    notice(error);
  }
}

/** The gravest first, and among equals the one that is due first. */
function sorted(all) {
  const order = (a, b) => a.priority.localeCompare(b.priority) || a.dueAt.localeCompare(b.dueAt);
  return all.map((row) => ({ ...row, reviews: [...row.reviews].sort(order) })).sort(order);
}

async function readDemoClock() {
  if (!isDemo) return;
  try {
    ahead = (await askServer('/phone/api/clock')).now - Date.now();
  } catch {
    isDemo = false;
  }
  byId('phone-link').hidden = !isDemo;
}

/** Rebuilds the rows that have changed, except one in which somebody is writing. */
function showQueue() {
  const queue = byId('queue');
  const open = rows.reduce((sum, row) => sum + row.reviews.length, 0);
  byId('count').textContent = open > 0 ? say('page', 'count', { count: open }) : '';
  byId('empty').hidden = rows.length > 0;
  byId('fictional').hidden = !rows.some(({ caseId }) => caseId.startsWith('demo-'));
  const old = new Map([...queue.children].map((child) => [child.dataset.conversation, child]));
  const items = rows.map((row) => {
    const key = JSON.stringify([row, pageLanguage()]);
    const before = old.get(row.conversationId);
    if (before && (before.dataset.key === key || before.querySelector('form'))) return before;
    return reviewRow(row, key, { resolve, claim, claimAll, agent });
  });
  const place = placeIn(queue);
  arrange(queue, items);
  returnTo(queue, place);
  for (const due of document.querySelectorAll('[data-due]')) {
    due.textContent = timeLeft(due.dataset.due, Date.now() + ahead);
    due.classList.toggle('late', Date.parse(due.dataset.due) < Date.now() + ahead);
  }
}

function agent() {
  return byId('you').textContent;
}

async function claimAll(reviews) {
  notice();
  const place = placeIn(byId('queue'));
  for (const { id } of reviews) {
    try {
      await askServer(claimPath(id), {});
    } catch (error) {
      notice(error);
    }
  }
  await refresh();
  goOnFrom(place);
}

function claimPath(reviewId) {
  return `/api/reviews/${encodeURIComponent(reviewId)}/claim`;
}

async function claim(review) {
  await decide(claimPath(review.id), {});
}

async function resolve(review, resolution) {
  await decide(`/api/reviews/${encodeURIComponent(review.id)}/resolve`, resolution);
}

async function decide(path, body) {
  const place = placeIn(byId('queue'));
  try {
    await askServer(path, body);
    notice(undefined, path.endsWith('/resolve') ? say('page', 'resolved') : undefined);
    // The form has done its work, so that the row may be rebuilt.
    for (const form of document.querySelectorAll('#queue form')) form.remove();
  } catch (error) {
    notice(error);
  }
  await refresh();
  goOnFrom(place);
}

/** Who has decided goes on with the same review, or else with the next. */
function goOnFrom(place) {
  returnTo(byId('queue'), place)?.scrollIntoView({ block: 'nearest' });
}

function notice(error, good) {
  const words = error?.message ?? good;
  const box = byId('notice');
  box.dataset.code = error?.code ?? '';
  const close = el('button', { type: 'button', onclick: () => notice() }, say('page', 'close'));
  box.replaceChildren(...(words ? [el(`div.notice${error ? '' : '.good'}`, {}, el('span', {}, words), close)] : []));
}

/** Decisions bear the name of who is signed in. */
async function begin() {
  startLanguage(showQueue);
  const { name } = await signedIn(byId('sign-in'));
  byId('you').textContent = name;
  byId('desk').hidden = false;
  byId('sign-out').addEventListener('click', () => signOut().catch(notice));
  await refresh();
  setInterval(() => {
    if (!document.hidden) refresh();
  }, pollMs);
}

await begin();
