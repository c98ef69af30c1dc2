import { HighlightStyle } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** Few colours: names stand out, words read as words. */
export const highlight = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--brand-deep)' },
  { tag: tags.comment, color: 'var(--hint)' },
  { tag: [tags.meta, tags.punctuation, tags.separator], color: 'var(--ink-soft)' },
]);
