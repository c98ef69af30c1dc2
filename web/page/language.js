import { words } from './words.js';

const storageKey = 'ringback-language';

/** @type {'zh-CN' | 'en-US'} */
let language = preferred();

/** @returns {'zh-CN' | 'en-US'} the language of the page; a conversation has its own. */
export function pageLanguage() {
  return language;
}

/**
 * The words for something in the page's language; what has none is shown by its name.
 * @param {string} group
 * @param {string | undefined} name
 * @param {Record<string, string | number>} [values]
 */
export function say(group, name, values = {}) {
  const pair = words[group]?.[name ?? ''];
  const text = pair ? pair[language === 'zh-CN' ? 0 : 1] : (name ?? '');
  return text.replace(/\{(\w+)\}/g, (_, key) => String(values[key] ?? ''));
}

/**
 * Translates the page's own texts, wires the language switch, and runs `changed` at each switch.
 * @param {() => void} changed
 */
export function startLanguage(changed) {
  const apply = () => {
    document.documentElement.lang = language;
    document.title = say('page', document.body.dataset.title);
    for (const element of document.querySelectorAll('[data-text]')) {
      element.textContent = say('page', element.dataset.text);
    }
    for (const element of document.querySelectorAll('[data-label]')) {
      element.setAttribute('aria-label', say('page', element.dataset.label));
    }
    for (const element of document.querySelectorAll('[data-hint]')) {
      element.setAttribute('placeholder', say('page', element.dataset.hint));
    }
    for (const button of document.querySelectorAll('[data-language]')) {
      button.setAttribute('aria-pressed', String(button.dataset.language === language));
    }
    changed();
  };
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', () => {
      language = button.dataset.language;
      remember(language);
      apply();
    });
  }
  apply();
}

function preferred() {
  try {
    const kept = localStorage.getItem(storageKey);
    if (kept === 'zh-CN' || kept === 'en-US') return kept;
  } catch {
    // A browser that keeps nothing still shows the page.
  }
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

function remember(chosen) {
  try {
    localStorage.setItem(storageKey, chosen);
  } catch {
    // It holds for this visit.
  }
}
