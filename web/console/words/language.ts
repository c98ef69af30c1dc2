const storageKey = 'ringback-language';

/** The languages of the console; a conversation has its own. */
export type Locale = 'zh-CN' | 'en-US';

/** The language that somebody chose in this browser, or else the browser's own. */
export function preferredLanguage(): Locale {
  const kept = keptLanguage();
  if (kept) return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

/** The language that somebody chose in this browser. */
export function keptLanguage(): Locale | undefined {
  const kept = localStorage.getItem(storageKey);
  return kept === 'zh-CN' || kept === 'en-US' ? kept : undefined;
}

export function keepLanguage(chosen: Locale): void {
  localStorage.setItem(storageKey, chosen);
}
