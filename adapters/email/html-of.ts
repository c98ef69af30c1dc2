import type { Locale } from '../../dialogs/vocabulary.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The same paragraphs as a page: no links, no pictures, nothing that is loaded from anywhere. */
export function htmlOf(text: string, locale: Locale): string {
  const escaped = text.replaceAll(/[&<>"]/gu, (character) => escapes[character] ?? character);
  const paragraphs = escaped
    .trim()
    .split(/\n{2,}/u)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`);
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}"><head><meta charset="utf-8"></head>`,
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em">',
    ...paragraphs,
    '</body></html>',
  ].join('\n');
}
