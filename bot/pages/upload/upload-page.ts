import type { Locale } from '../../../dialogs/vocabulary.js';
import type { MissingPaper } from '../../documents/named-papers.js';
import { escapeHtml } from './page-shell.js';
import { neutralWords, uploadWords } from './upload-words.js';

/** What a party was asked for and nobody has accepted yet. */
export interface Papers {
  readonly missing: readonly MissingPaper[];
  /** How many files wait for a person that are for none of it, as far as is known. */
  readonly others: number;
}

/** What was said last: good news or bad. */
export interface Note {
  readonly text: string;
  readonly isBad: boolean;
}

interface Frame {
  readonly locale: Locale;
  readonly lender: string;
  readonly note?: Note;
}

/** Asks for the birthday, and shows nothing else. */
export function identityContent(frame: Frame): string {
  const words = uploadWords[frame.locale];
  const options = (most: number) =>
    Array.from({ length: most }, (_, at) => `<option value="${at + 1}">${at + 1}</option>`).join('');
  return `${head(frame)}
<form method="post">
<fieldset><legend>${words.birthday}</legend>
<div class="pair">
<label>${words.month}<select name="month" required><option value=""></option>${options(12)}</select></label>
<label>${words.day}<select name="day" required><option value=""></option>${options(31)}</select></label>
</div></fieldset>
<button>${words.goOn}</button>
</form>`;
}

/** Says what is missing and what came, and takes one file. */
export function papersContent(frame: Frame, { missing, others }: Papers): string {
  const words = uploadWords[frame.locale];
  const open = missing.filter(({ came }) => came === 0).map(({ name, due }) => row(name, fill(words.due, due)));
  const came = missing.flatMap((one) =>
    one.came > 0 ? [row(one.name, fill(words.files[one.came > 1 ? 1 : 0], one.came))] : [],
  );
  const more = others > 0 ? `<p>${fill(words.others[others > 1 ? 1 : 0], others)}</p>` : '';
  if (missing.length === 0) return `${head(frame)}<p>${words.nothingMissing}</p>${more}`;
  return `${head(frame)}
${list(words.missing, open)}${list(words.came, came)}${more}
<form method="post" enctype="multipart/form-data">
${missing.length > 1 ? choices(missing, words.which) : ''}
<label for="file">${open.length > 0 ? words.choose : words.chooseMore}</label>
<input id="file" type="file" name="file" required accept="image/jpeg,image/png,image/gif,image/webp,image/heic,image/heif,application/pdf" aria-describedby="kinds">
<p id="kinds" class="hint">${words.kinds}</p>
<button>${words.send}</button>
</form>
<p class="hint">${words.privacy}</p>`;
}

function list(title: string, rows: readonly string[]): string {
  return rows.length > 0 ? `<p>${title}</p><ul>${rows.join('')}</ul>` : '';
}

function row(name: string, hint: string): string {
  return `<li>${escapeHtml(name)} <span class="hint">(${escapeHtml(hint)})</span></li>`;
}

function fill(words: string, value: string | number): string {
  return words.replace('{}', String(value));
}

/** What a link says that leads nowhere. */
export const neutralContent = neutralWords
  .map(({ locale, title, text }) => `<section lang="${locale}"><h1>${title}</h1><p>${text}</p></section>`)
  .join('');

/** Says one thing and asks nothing. */
export function noteContent(frame: Frame): string {
  return head(frame);
}

function choices(missing: readonly MissingPaper[], which: string): string {
  const rows = missing
    .map(
      ({ value, name }) =>
        `<label class="row"><input type="radio" name="for" value="${escapeHtml(value)}" required>${escapeHtml(name)}</label>`,
    )
    .join('');
  return `<fieldset><legend>${which}</legend>${rows}</fieldset>`;
}

function head({ locale, lender, note }: Frame): string {
  const words = uploadWords[locale];
  const other: Locale = locale === 'zh-CN' ? 'en-US' : 'zh-CN';
  const said = note
    ? `<p class="said${note.isBad ? ' bad' : ''}" role="${note.isBad ? 'alert' : 'status'}">${escapeHtml(note.text)}</p>`
    : '';
  return `<header><p>${escapeHtml(lender)}</p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.other}</a></header>
<h1>${words.title}</h1>${said}`;
}
