import { el } from '../page/element.js';
import { pageLanguage, say } from '../page/language.js';

const causes = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9'];

/** Whether an employer is in question, so that nothing is decided before somebody says why. */
export function needsCause({ type, flags = [] }) {
  return type === 'organization' && flags.includes('RF-01');
}

/** Takes what was understood, with the cause of the difference. */
export function acceptForm(review, resolve) {
  const { fields, told } = causeField(review);
  return form(fields, () => resolve(review, { kind: 'accept', ...told() }));
}

/** Asks for the right value: one of the choices, yes or no, or words. */
export function correctForm(review, resolve) {
  const id = `correct-${review.id}`;
  const field = valueField({ type: review.type, choices: review.inLanguages[pageLanguage()].choices }, id);
  const { fields, told } = causeField(review);
  return form(
    [el('label.label', { for: id }, say('page', 'correctTo')), field, ...fields],
    () =>
      field.value.trim() && resolve(review, { kind: 'correct', value: valueIn(review, field.value.trim()), ...told() }),
  );
}

/** Asks why it is closed: the cause where an employer is in question, and a note. */
export function closeForm(review, resolve) {
  const noteId = `note-${review.id}`;
  const note = el('input', { id: noteId, type: 'text', maxlength: 500, autocomplete: 'off' });
  const { fields, told } = causeField(review);
  return form([...fields, el('label.label', { for: noteId }, say('page', 'note')), note], () =>
    resolve(review, { kind: 'close', ...told(), ...(note.value.trim() && { note: note.value.trim() }) }),
  );
}

/** The choice of a cause; nothing where no employer is in question. */
function causeField(review) {
  if (!needsCause(review)) return { fields: [], told: () => ({}) };
  const id = `cause-${review.id}`;
  const options = causes.map((cause) => el('option', { value: cause }, say('cause', cause)));
  const cause = el('select', { id, required: true }, el('option', { value: '' }, say('page', 'noCause')), ...options);
  return {
    fields: [el('label.label', { for: id }, say('page', 'cause')), cause],
    told: () => (cause.value ? { cause: cause.value } : {}),
  };
}

/** Lets each item of a read-back be taken as right, put right, or asked again. */
export function eachForm(review, resolve) {
  const rows = review.inLanguages[pageLanguage()].items.map((item) => itemRow(item, `${review.id}-${item.questionId}`));
  return form(
    rows.map(({ row }) => row),
    () => resolve(review, { kind: 'each', items: rows.map(({ decision }) => decision()) }),
  );
}

function itemRow({ questionId, name, value, type, choices }, key) {
  const chosenId = `decide-${key}`;
  const fieldId = `value-${key}`;
  const field = valueField({ type, choices }, fieldId);
  field.setAttribute('aria-label', `${name}: ${say('page', 'correctTo')}`);
  field.disabled = true;
  field.hidden = true;
  const options = [
    ['accept', 'itemRight'],
    ['correct', 'correctTo'],
    ['ask-again', 'askAgain'],
  ].map(([kind, word]) => el('option', { value: kind }, say('page', word)));
  const onchange = () => {
    const corrects = chosen.value === 'correct';
    field.disabled = !corrects;
    field.hidden = !corrects;
    if (corrects) field.focus();
  };
  const chosen = el('select', { id: chosenId, onchange }, ...options);
  const label = el('label.label', { for: chosenId }, [name, value].filter(Boolean).join(': '));
  const decision = () => ({
    questionId,
    kind: chosen.value,
    ...(chosen.value === 'correct' && { value: valueIn({ type }, field.value.trim()) }),
  });
  return { row: el('div.item-decision', {}, label, chosen, field), decision };
}

function valueField({ type, choices }, id) {
  const options =
    type === 'yes-no'
      ? [
          ['true', say('page', 'yes')],
          ['false', say('page', 'no')],
        ]
      : (choices ?? []).map((choice) => [choice.id, choice.label]);
  if (options.length === 0)
    return el('input', { id, type: 'text', required: true, autocomplete: 'off', maxlength: 500 });
  return el('select', { id }, ...options.map(([value, label]) => el('option', { value }, label)));
}

function valueIn({ type }, text) {
  return type === 'yes-no' ? text === 'true' : text;
}

function form(fields, submit) {
  const made = el(
    'form.decision',
    {
      onsubmit: (event) => {
        event.preventDefault();
        submit();
      },
      onkeydown: (event) => {
        if (event.key === 'Escape') leave(made);
      },
    },
    ...fields,
    el(
      'div.decisions',
      {},
      el('button.button.main', { type: 'submit' }, say('page', 'save')),
      el('button.button', { type: 'button', onclick: () => leave(made) }, say('page', 'cancel')),
    ),
  );
  return made;
}

function leave(made) {
  const item = made.closest('.item');
  made.remove();
  item?.querySelector('button')?.focus();
}
