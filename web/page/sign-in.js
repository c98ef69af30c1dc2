import { askServer, useSession } from './ask-server.js';
import { el } from './element.js';
import { say } from './language.js';

/**
 * Who is signed in; where nobody is, a form takes their place until somebody has signed in.
 * @param {HTMLElement} place
 * @returns {Promise<{ name: string }>}
 */
export async function signedIn(place) {
  for (;;) {
    const found = await askServer('/api/session').catch((error) => {
      if (error.code === 'signed-out') return undefined;
      throw error;
    });
    if (found) useSession(found.csrf);
    if (found && !found.account.passwordIsGiven) {
      place.replaceChildren();
      return found.account;
    }
    await (found ? chosen(place) : entered(place));
  }
}

/** Signs out, and begins anew. */
export async function signOut() {
  await askServer('/api/session/end', {});
  location.reload();
}

/** Resolves when somebody has signed in. */
async function entered(place) {
  const { demo } = await askServer('/api/session/ways');
  const people = demo ? await askServer('/api/session/demo') : [];
  await asked(place, {
    fields: [field('name', 'text', 'username'), field('password', 'password', 'current-password')],
    button: 'signIn',
    send: ({ name, password }) => askServer('/api/session', { name, password }),
    beside: people.map(({ id, name, roles }) => ({
      words: `${name} · ${roles.map((role) => say('staff', role)).join(', ')}`,
      send: () => askServer('/api/session/demo', { id }),
    })),
  });
}

/** Resolves when somebody has chosen a password of their own. */
async function chosen(place) {
  await asked(place, {
    fields: [field('password', 'password', 'current-password'), field('ownPassword', 'password', 'new-password')],
    button: 'choose',
    send: ({ password, ownPassword }) => askServer('/api/session/password', { current: password, chosen: ownPassword }),
    beside: [],
  });
}

function field(name, type, autocomplete) {
  return el('label.label', {}, say('page', name), el('input', { name, type, autocomplete, required: true }));
}

/** Shows a form until it was sent and taken. */
function asked(place, { fields, button, send, beside }) {
  return new Promise((resolve) => {
    const fault = el('p', { role: 'alert' });
    const tell = (sent) =>
      sent.then(resolve, (error) => {
        fault.textContent = error.message;
      });
    const submit = (event) => {
      event.preventDefault();
      tell(send(Object.fromEntries(new FormData(event.target))));
    };
    const form = el(
      'form.sign-in',
      { onsubmit: submit },
      ...fields,
      el('button.button.main', { type: 'submit' }, say('page', button)),
      ...beside.map(({ words, send: sendThis }) =>
        el('button.button', { type: 'button', onclick: () => tell(sendThis()) }, words),
      ),
      fault,
    );
    place.replaceChildren(form);
    form.querySelector('input')?.focus();
  });
}
