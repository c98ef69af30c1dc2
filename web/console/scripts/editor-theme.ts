import { EditorView } from '@codemirror/view';

/** The look of the field, in the page's own colours: light and dark follow from them. */
export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', maxBlockSize: '70vh', fontSize: '0.87rem' },
  '&.cm-focused': { outline: '2px solid var(--focus)' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { color: 'var(--hint)', backgroundColor: 'var(--ground)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'var(--hair)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--hair)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--brand-tint)' },
  '.cm-tooltip': { color: 'var(--ink)', backgroundColor: 'var(--paper)', border: '1px solid var(--edge)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--brand-deep)', backgroundColor: 'var(--brand-tint)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--bad)' },
  // The marks that come with it are images written into the styles, which the pages' policy keeps out.
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--bad)' },
  '.cm-lint-marker-error': { content: 'normal', backgroundColor: 'var(--bad)', borderRadius: '50%' },
});
