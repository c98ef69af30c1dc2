import { el, show } from '../page/element.js';
import { pageLanguage, say } from '../page/language.js';

const byId = (id) => document.getElementById(id);
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** Shows a call: ringing, under way or over. */
export function showCall(call, party) {
  const { state, direction, status, transcript, listening } = call;
  const ringing = state === 'ringing';
  const ringsHere = ringing && direction === 'in';
  const ended = state === 'ended';
  const screen = byId('call-screen');
  const justRang = ringsHere && screen.dataset.sid !== call.sid;
  const wasRinging = screen.dataset.sid === call.sid && screen.dataset.state === 'incoming';
  const justEnded = ended && screen.dataset.state !== 'ended';
  const hadFocus = screen.contains(document.activeElement);
  screen.dataset.sid = call.sid;
  screen.dataset.state = ringsHere ? 'incoming' : state;
  show(byId('call-state'), [ringing, direction, ended, status, pageLanguage()], () => [stateWords(call)]);
  byId('call-other').textContent = call.other;
  byId('ringing').hidden = !ringsHere;
  byId('in-call').hidden = ringsHere;
  for (const id of ['speech', 'silence', 'hang-up']) byId(id).disabled = ended;
  byId('silence').disabled = ended || !listening;
  byId('speak-form').hidden = ended;
  byId('keypad').parentElement.hidden = ended;
  byId('hears').hidden = ended;
  byId('to-thread').hidden = !ended;
  showTranscript(transcript, call.sid, party);
  show(byId('hears'), [listening?.types, pageLanguage()], () => [hearsWords(listening)]);
  byId('hears').classList.toggle('open', listening !== undefined);
  if (justRang) byId('answer').focus({ preventScroll: true });
  // What had the focus is gone; whoever goes by keyboard is taken to what comes next.
  else if (hadFocus && justEnded) byId('to-thread').focus({ preventScroll: true });
  else if (hadFocus && wasRinging && !ringing) byId('speech').focus({ preventScroll: true });
}

/** How often the line is told that somebody still speaks. */
const stillSpeakingMs = 5_000;

/** Connects the call's keys with what they do. `onSpeaking`: words are being typed, and are not said yet. */
export function wireCall(onHandset, onSpeaking, takeText) {
  for (const action of ['answer', 'reject', 'silence', 'hang-up']) {
    byId(action).addEventListener('click', () => onHandset(action));
  }
  byId('keypad').replaceChildren(
    ...keys.map((key) => el('button', { type: 'button', onclick: () => onHandset('press', { keys: key }) }, key)),
  );
  let toldAt = 0;
  byId('speech').addEventListener('input', ({ target }) => {
    if (target.value === '' || Date.now() - toldAt < stillSpeakingMs) return;
    toldAt = Date.now();
    onSpeaking();
  });
  byId('speak-form').addEventListener('submit', (event) => {
    event.preventDefault();
    toldAt = 0;
    const text = takeText(byId('speech'));
    if (text) onHandset('speak', { text });
  });
}

function stateWords({ state, direction, status }) {
  if (state === 'ended') return say('call', status);
  if (state === 'in-progress') return say('page', 'inCall');
  return say('page', direction === 'in' ? 'incoming' : 'outgoing');
}

function hearsWords(listening) {
  if (!listening) return say('page', 'hearsNothing');
  const names = { speech: 'speech', dtmf: 'keys', recording: 'recording' };
  const what = listening.types.map((type) => say('page', names[type])).join(pageLanguage() === 'zh-CN' ? '、' : ', ');
  return say('page', 'hears', { what });
}

/** Adds the new lines and leaves the others alone, so that a screen reader reads out what is new. */
function showTranscript(lines, sid, party) {
  const list = byId('transcript');
  const context = `${sid} ${pageLanguage()}`;
  if (list.dataset.context !== context) {
    list.dataset.context = context;
    list.replaceChildren();
  }
  const added = lines
    .slice(list.children.length)
    .map(({ from, text, keyed }) =>
      el(
        `li.line.${from}`,
        { lang: from === 'note' ? undefined : party.locale },
        keyed ? el('span.small', { lang: pageLanguage() }, `${say('page', 'keyed')} `) : undefined,
        text,
      ),
    );
  if (added.length === 0) return;
  list.append(...added);
  list.scrollTop = list.scrollHeight;
}
