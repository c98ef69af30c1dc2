const storageKey = 'ringback-theme';

/** Light, dark, or as the machine has it. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export function keptTheme(): Theme {
  const kept = localStorage.getItem(storageKey);
  return themes.find((one) => one === kept) ?? 'auto';
}

/** Shows the console so, and keeps it in this browser. */
export function wear(theme: Theme): void {
  localStorage.setItem(storageKey, theme);
  document.documentElement.dataset.theme = theme;
}
