import { randomUUID } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { AppError } from '../../../dialogs/app-error.js';
import { hasProved } from '../../../dialogs/casework/uploads/open-link.js';
import type { Clock } from '../../../dialogs/clock.js';
import type { Locale } from '../../../dialogs/vocabulary.js';
import type { Desk } from '../../casework/dossiers/desk.js';
import { longestFile } from '../../documents/inspect-file.js';
import { digestOfSecret, newSecret, type OpenedLink, type UploadDesk } from '../../documents/upload-desk.js';
import { cookieIn } from '../../http/cookies.js';
import { drain, readUpload } from '../../http/read-upload.js';
import type { Log } from '../../log.js';
import { headers, sendPage } from './page-shell.js';
import { type PaperParts, papersOf, takePaper } from './papers.js';
import { identityContent, type Note, neutralContent, noteContent, papersContent } from './upload-page.js';
import { uploadWords } from './upload-words.js';

/** What the upload page works with. */
export interface UploadPageParts extends PaperParts {
  readonly uploads: UploadDesk;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly log: Log;
  readonly publicUrl: string;
}

const cookieName = 'ringback-upload';
const longestForm = 10_000;

/** One visit to an open link. */
interface Visit extends OpenedLink {
  readonly secret: string;
  readonly locale: Locale;
  readonly proved: boolean;
}

/**
 * The private page on which a party sends papers, behind a link. It works without scripts, loads nothing, and shows
 * nothing about anybody before the birthday was told.
 */
export function mountUpload(server: Server, parts: UploadPageParts): void {
  const visiting = (handle: (request: Request, response: Response, visit: Visit) => Promise<void>) => {
    return async (request: Request, response: Response) => {
      let visit: Visit | undefined;
      try {
        visit = await visitOf(request, parts);
        if (visit) await handle(request, response, visit);
        else nowhere(request, response);
      } catch (error) {
        parts.log.error('upload-page', { code: error instanceof AppError ? error.code : 'defect' });
        if (response.headersSent) return;
        if (visit) unable(request, response, visit);
        else nowhere(request, response, 503);
      }
    };
  };
  server.get(
    '/u/:token',
    visiting(async (request, response, visit) => {
      const came = new URL(request.url ?? '/', 'http://localhost').searchParams.get('came');
      const text = came === 'now' ? 'sent' : came === 'before' ? 'known' : undefined;
      const note = text && visit.proved ? { text: uploadWords[visit.locale][text], isBad: false } : undefined;
      await show(response, visit, 200, note, parts);
    }),
  );
  server.post(
    '/u/:token',
    visiting(async (request, response, visit) => {
      if (visit.proved) await takeFile(request, response, visit, parts);
      else await prove(request, response, visit, parts);
    }),
  );
}

// Nobody guesses a secret of 256 bits, so tries in vain are not counted: behind a proxy all come from one address, and
// whoever made up links could have closed the page for everybody.
async function visitOf(request: Request, { uploads, clock }: UploadPageParts): Promise<Visit | undefined> {
  const secret = String(request.params.token);
  const opened = await uploads.open(secret);
  if (!opened) return undefined;
  const cookie = cookieIn(request, cookieName);
  const at = new Date(clock.now()).toISOString();
  const proved = cookie !== undefined && hasProved(opened.link, digestOfSecret(cookie), at);
  return { ...opened, secret, proved, locale: localeOf(request, opened.party.locale) };
}

function localeOf({ url = '/' }: Request, own: Locale): Locale {
  const asked = new URL(url, 'http://localhost').searchParams.get('lang');
  return asked === 'zh-CN' || asked === 'en-US' ? asked : own;
}

/** The same for every link that leads nowhere: forged, expired, revoked or locked. */
function nowhere(request: Request, response: Response, status = 404): void {
  if (request.method === 'POST') drain(request);
  sendPage(response, { status, locale: 'zh-CN', title: '链接打不开 · Link does not work', content: neutralContent });
}

/** The fault is ours and will pass: the link is as good as before. */
function unable(request: Request, response: Response, { locale, file }: Visit): void {
  if (request.method === 'POST') drain(request);
  const words = uploadWords[locale];
  const frame = { locale, lender: file.lender.name[locale], note: { text: words.later, isBad: true } };
  sendPage(response, { status: 503, locale, title: words.title, content: noteContent(frame) });
}

async function show(
  response: Response,
  { locale, file, party, proved, dossier }: Visit,
  status: number,
  note: Note | undefined,
  parts: UploadPageParts,
): Promise<void> {
  const frame = { locale, lender: file.lender.name[locale], note };
  const content = proved
    ? papersContent(frame, await papersOf({ caseId: file.id, partyId: party.id, locale, dossier }, parts))
    : identityContent(frame);
  sendPage(response, { status, locale, title: uploadWords[locale].title, content });
}

async function prove(request: Request, response: Response, visit: Visit, parts: UploadPageParts): Promise<void> {
  const { link, file, party, locale, secret } = visit;
  const words = uploadWords[locale];
  // Who was long in choosing a file sends it when the browser is no longer known: that is no wrong birthday.
  if (!isOfFields(request)) {
    drain(request);
    return show(response, visit, 422, { text: words.again, isBad: true }, parts);
  }
  const form = await readForm(request);
  if (!form.get('month') || !form.get('day'))
    return show(response, visit, 422, { text: words.noBirthday, isBad: true }, parts);
  const digits = `${(form.get('month') ?? '').padStart(2, '0')}${(form.get('day') ?? '').padStart(2, '0')}`;
  const session = newSecret();
  const at = new Date(parts.clock.now()).toISOString();
  const { refusal } = await parts.desk.take(file.id, party.id, {
    kind: 'prove-for-upload',
    linkId: link.id,
    digits,
    session: digestOfSecret(session),
    key: randomUUID(),
    at,
    by: 'party',
  });
  if (!refusal)
    return goBack(response, `?lang=${locale}`, { 'set-cookie': cookieFor(session, secret, parts.publicUrl) });
  if (refusal.code === 'link-closed') return nowhere(request, response);
  if (refusal.code === 'not-matched') return show(response, visit, 422, { text: words.notMatched, isBad: true }, parts);
  const frame = {
    locale,
    lender: file.lender.name[locale],
    note: { text: words.locked.replace('{}', file.lender.phone), isBad: true },
  };
  sendPage(response, { status: 403, locale, title: words.title, content: noteContent(frame) });
}

async function takeFile(request: Request, response: Response, visit: Visit, parts: UploadPageParts): Promise<void> {
  const { file, party, locale, link } = visit;
  const upload = await readUpload(request, longestFile.upload);
  const place = { caseId: file.id, partyId: party.id, linkId: link.id };
  const taken = await takePaper(upload, place, parts);
  switch (taken.kind) {
    case 'kept':
      return goBack(response, `?lang=${locale}&came=now`);
    case 'known':
      return goBack(response, `?lang=${locale}&came=before`);
    case 'fault':
      return show(response, visit, taken.status, { text: taken.words[locale], isBad: true }, parts);
  }
}

function isOfFields({ headers: { 'content-type': type = '' } }: Request): boolean {
  return /^application\/x-www-form-urlencoded/iu.test(type);
}

async function readForm(request: Request): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > longestForm) break;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function cookieFor(session: string, secret: string, publicUrl: string): string {
  const { pathname, protocol } = new URL(publicUrl);
  const path = `${pathname.replace(/\/$/u, '')}/u/${secret}`;
  const secure = protocol === 'https:' ? '; Secure' : '';
  return `${cookieName}=${session}; Path=${path}; Max-Age=1800; HttpOnly; SameSite=Strict${secure}`;
}

/** A page that was got by asking for it can be loaded anew without sending anything twice. */
function goBack(response: Response, query: string, more: Readonly<Record<string, string>> = {}): void {
  response.writeHead(303, { ...headers, ...more, location: query });
  response.end();
}
