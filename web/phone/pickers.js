import { el, show } from '../page/element.js';
import { pageLanguage, say } from '../page/language.js';

/** What stands in the place of a case for the telephones of the house. */
export const desk = 'desk';

/** Offers every party of every case, by case, and the telephones of the house on which people take calls. */
export function showParties(select, parties, chosen) {
  show(select, [parties, pageLanguage()], () => {
    const files = [...new Set(parties.map(({ file }) => file))];
    return files.map((file) => {
      const options = parties
        .filter((one) => one.file === file)
        .map((one) => el('option', { value: nameInAddress(one) }, nameOf(one.party)));
      return el('optgroup', { label: titleOf(file) }, ...options);
    });
  });
  if (select.value !== chosen) select.value = chosen;
}

/** What a party of a case is called in the page's address. */
export function nameInAddress({ file, party }) {
  return `${encodeURIComponent(file.id)}/${encodeURIComponent(party.id)}`;
}

/** Offers who answers: oneself or a persona. */
export function showPersonas(select, personas, chosen) {
  show(select, [personas, pageLanguage()], () =>
    ['none', ...personas].map((name) => el('option', { value: name }, say('persona', name))),
  );
  if (select.value !== chosen && document.activeElement !== select) select.value = chosen;
}

function nameOf({ name, role, locale }) {
  if (role === 'desk') return name;
  return `${name} · ${say('role', role)} · ${say('locale', locale)}`;
}

function titleOf({ id, market, stage, tier }) {
  if (id === desk) return say('page', 'desks');
  return [id, say('market', market), say('stage', stage), say('tier', tier)].join(' · ');
}
