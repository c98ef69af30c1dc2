import { askServer, useKey } from '../page/ask-server.js';
import { el, show } from '../page/element.js';
import { pageLanguage, say, startLanguage } from '../page/language.js';
import { dayAndTime } from '../page/time.js';
import { wireAttach } from './attach.js';
import { showCall, wireCall } from './call-screen.js';
import { KnownCases } from './known-cases.js';
import { desk, nameInAddress, showParties, showPersonas } from './pickers.js';
import { showState } from './state-panel.js';
import { showThread } from './thread.js';

const byId = (id) => document.getElementById(id);
const pollMs = 700;

/** All that the page shows; every view is made from this. */
const state = {
  cases: new KnownCases(),
  /** @type {any} */ phones: undefined,
  /** @type {any} */ conversation: undefined,
  /** Whoever is chosen, as the address names them: their number may stand in other cases too. */
  chosen: '',
  number: '',
  /** The call whose end has been seen, so that the thread is shown again. */
  leftCall: '',
};

let refreshing = false;
let again = false;

/** Fetches what may have changed and shows it. Calls while one is under way are joined into one more. */
async function refresh() {
  if (refreshing) {
    again = true;
    return;
  }
  refreshing = true;
  try {
    do {
      again = false;
      await fetchAll();
      showAll();
    } while (again);
    clearNotice('offline');
  } catch (error) {
    showNotice(error);
  } finally {
    refreshing = false;
  }
}

async function fetchAll() {
  // The demo may have been started anew since, with another one.
  useKey((await askServer('/phone/api/key')).key);
  if (state.cases.all.length === 0) await state.cases.first();
  if (!selected()) choose((await addressed()) ?? parties()[0]);
  const { chosen } = state;
  state.phones = await askServer('/phone/api/handsets');
  const { file, party } = selected() ?? {};
  const latest = file && (await latestWith(file, party));
  const conversation = latest && (await askServer(`/api/conversations/${encodeURIComponent(latest.id)}`));
  // Another party may have been chosen while the answers were on their way.
  if (chosen === state.chosen) state.conversation = conversation;
}

async function latestWith(file, party) {
  if (file.id === desk) return undefined;
  const { conversations } = await askServer(`/api/conversations?limit=200&caseId=${encodeURIComponent(file.id)}`);
  return conversations.find(({ partyId }) => partyId === party.id);
}

function parties() {
  const ofCases = state.cases.all.flatMap((file) =>
    file.parties.filter(({ number }) => number).map((party) => ({ file, party })),
  );
  const desks = state.phones?.desks ?? [];
  return [...ofCases, ...desks.map(({ name, phone }) => ({ file: { id: desk }, party: deskParty(name, phone) }))];
}

/** A telephone of the house, in the shape of a party: nobody calls it but the bot, to put a call through. */
function deskParty(name, number) {
  return { id: number, role: 'desk', name, number, zone: undefined };
}

function selected() {
  return parties().find((one) => nameInAddress(one) === state.chosen);
}

/** Keeps who is chosen in the address, so that reloading, or a link that is passed on, shows the same. */
function choose(chosen) {
  state.number = chosen?.party.number ?? '';
  state.chosen = chosen ? nameInAddress(chosen) : '';
  if (chosen) history.replaceState(null, '', `#${state.chosen}`);
}

/** Whom the address names, if it names anybody; their case may be none of the first. */
async function addressed() {
  const name = location.hash.slice(1);
  const named = () => parties().find((one) => nameInAddress(one) === name);
  const [caseId] = name.split('/');
  if (!named() && caseId && state.cases.areMany) await state.cases.find(decodeURIComponent(caseId));
  return named();
}

function handset() {
  return state.phones?.handsets.find(({ number }) => number === state.number);
}

function showAll() {
  const chosen = selected();
  const phone = handset();
  showParties(byId('party'), parties(), state.chosen);
  byId('find-form').hidden = !state.cases.areMany;
  byId('more-cases').hidden = state.cases.next === undefined;
  if (!chosen || !state.phones) return;
  showPersonas(byId('persona'), state.phones.personas, phone?.persona ?? 'none');
  const { party, file } = chosen;
  const time = dayAndTime(state.phones.now, party.zone);
  byId('own-number').textContent = party.number;
  byId('own-time').textContent = time;
  show(byId('demo-time'), [time, party.name, pageLanguage()], () => [say('page', 'itIs', { time, name: party.name })]);
  const call = phone?.call;
  const inCall = call !== undefined && call.sid !== state.leftCall;
  byId('thread-screen').hidden = inCall;
  byId('call-screen').hidden = !inCall;
  byId('last-call').hidden = inCall || call === undefined;
  const isDesk = file.id === desk;
  byId('persona').disabled = isDesk;
  byId('start-sms').disabled = isDesk;
  byId('start-voice').disabled = isDesk || (call !== undefined && call.state !== 'ended');
  showThread(byId('thread'), byId('thread-empty'), phone?.thread ?? [], party);
  if (inCall) showCall(call, party);
  showState(state.conversation, { party, file, now: state.phones.now, birthday: phone?.birthday });
}

/** Does something on the server and shows what became of it, or why it was not possible. */
async function act(path, body) {
  await send(path, body);
  await refresh();
}

async function send(path, body) {
  try {
    await askServer(path, body);
    clearNotice();
  } catch (error) {
    showNotice(error);
  }
}

let lastDone = Promise.resolve();

/**
 * Does something on the handset, in the order of the asking: a key that overtook what was said before it would be the
 * answer to another question. Only hanging up waits for nothing.
 */
async function onHandset(action, body = {}) {
  const path = handsetPath(action);
  if (action === 'hang-up') return act(path, body);
  lastDone = lastDone.then(() => send(path, body));
  await lastDone;
  await refresh();
}

/** Typing takes longer than speaking: the line must not take it for silence. Should it be too late, the words tell. */
function keepLineOpen() {
  askServer(handsetPath('begin-to-speak'), {}).catch(() => {});
}

function handsetPath(action) {
  return `/phone/api/handsets/${encodeURIComponent(state.number)}/${action}`;
}

function startConversation(channel) {
  const { file, party } = selected() ?? {};
  if (file) act('/api/conversations', { caseId: file.id, party: party.role, partyId: party.id, channel });
}

function showNotice(error) {
  const close = el('button', { type: 'button', onclick: () => clearNotice() }, say('page', 'close'));
  byId('notice').dataset.code = error.code ?? '';
  byId('notice').replaceChildren(el('div.notice', {}, el('span', {}, error.message), close));
}

function clearNotice(code) {
  if (code === undefined || byId('notice').dataset.code === code) byId('notice').replaceChildren();
}

function wire() {
  byId('party').addEventListener('change', (event) => {
    choose(parties().find((one) => nameInAddress(one) === event.target.value));
    showChosen();
  });
  byId('find-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const id = takeText(byId('find-case'));
    if (id) findCase(id).catch(showNotice);
  });
  byId('more-cases').addEventListener('click', () => state.cases.more().then(showAll, showNotice));
  addEventListener('hashchange', async () => {
    const named = await addressed().catch(showNotice);
    if (!named || nameInAddress(named) === state.chosen) return;
    choose(named);
    showChosen();
  });
  byId('persona').addEventListener('change', (event) => onHandset('persona', { persona: event.target.value }));
  byId('start-sms').addEventListener('click', () => startConversation('sms'));
  byId('start-voice').addEventListener('click', () => startConversation('voice'));
  byId('dial').addEventListener('click', () => onHandset('dial'));
  byId('to-thread').addEventListener('click', () => {
    state.leftCall = handset()?.call?.sid ?? '';
    showAll();
    byId('text').focus();
  });
  byId('last-call').addEventListener('click', () => {
    state.leftCall = '';
    showAll();
    byId('to-thread').focus();
  });
  byId('text-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = takeText(byId('text'));
    if (text) onHandset('text', { text });
  });
  wireAttach(
    byId('attach'),
    byId('attach-file'),
    (attachment) => onHandset('text', { text: takeText(byId('text')), attachment }),
    showNotice,
  );
  for (const button of document.querySelectorAll('[data-advance]')) {
    button.addEventListener('click', () => act('/phone/api/clock', { advanceMs: Number(button.dataset.advance) }));
  }
  wireCall(onHandset, keepLineOpen, takeText);
}

/** Shows the first of those whose id begins so; the others stand beside it from then on. */
async function findCase(id) {
  const found = await state.cases.find(id);
  const first = parties().find(({ file }) => found.some((one) => one.id === file.id));
  if (!first) throw new Error(say('page', 'noSuchCase', { id }));
  choose(first);
  showChosen();
}

function showChosen() {
  state.conversation = undefined;
  // A call that ended before is not shown again; one that is under way is.
  const { call } = handset() ?? {};
  state.leftCall = call?.state === 'ended' ? call.sid : '';
  clearNotice();
  refresh();
}

function takeText(input) {
  const text = input.value.trim();
  input.value = '';
  return text;
}

wire();
startLanguage(showAll);
await refresh();
const changes = new EventSource('/phone/api/events');
changes.addEventListener('change', () => refresh());
// Timers, and what agents decide, change a conversation without any handset knowing.
setInterval(() => {
  if (!document.hidden) refresh();
}, pollMs);
