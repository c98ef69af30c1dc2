import { createHash } from 'node:crypto';
import type { Response } from 'restify';
import type { Locale } from '../../../dialogs/vocabulary.js';

const style = `
:root{color-scheme:light dark;--ink:#1c2733;--paper:#fff;--soft:#f2f5f8;--line:#8795a5;--act:#0b5cad;--on-act:#fff;--bad:#a3150c;--good:#14652f}
@media(prefers-color-scheme:dark){:root{--ink:#e9eef4;--paper:#12181f;--soft:#1d2630;--line:#8795a5;--act:#8cc2ff;--on-act:#10202f;--bad:#ffb0a8;--good:#8fdfa8}}
*{box-sizing:border-box}
body{margin:0;background:var(--soft);color:var(--ink);font:1.0625rem/1.55 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:34rem;margin:0 auto;padding:1.5rem 1.25rem 2rem;background:var(--paper);min-height:100vh}
header{display:flex;justify-content:space-between;gap:1rem;align-items:baseline}
header p{margin:0;font-weight:600;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.75rem 0 1rem}
a{color:var(--act)}
header a{display:inline-flex;align-items:center;min-height:2.75rem}
li{overflow-wrap:anywhere}
fieldset{border:0;margin:0;padding:0}
legend,label{font-weight:600;padding:0}
label.row{display:flex;gap:.6rem;align-items:center;font-weight:400;min-height:2.75rem}
.pair{display:flex;flex-wrap:wrap;gap:1rem;margin:.75rem 0}
.pair label{display:flex;flex-direction:column;gap:.25rem;flex:1 1 7rem}
select,input[type=file],button{font:inherit;color:inherit;min-height:2.75rem;width:100%;border:1px solid var(--line);border-radius:.5rem;background:var(--paper);padding:.55rem .7rem}
input[type=radio]{width:1.25rem;height:1.25rem;flex:none}
button{background:var(--act);border-color:var(--act);color:var(--on-act);font-weight:600;margin-top:1rem}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
.said{border-left:.3rem solid var(--good);padding:.5rem .8rem;background:var(--soft)}
.said.bad{border-color:var(--bad);color:var(--bad)}
.hint{font-size:.9375rem}
`;

/** Everything in the page is in it: nothing is loaded from anywhere, and no script runs. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers with a page. Its content is HTML that was escaped where it has to be. */
export function sendPage(
  response: Response,
  {
    status,
    locale,
    title,
    content,
  }: { readonly status: number; readonly locale: Locale; readonly title: string; readonly content: string },
): void {
  const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex,nofollow">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body><main>${content}</main></body>
</html>
`;
  const body = Buffer.from(html);
  response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-length': body.length });
  response.end(body);
}

/** What every answer of the upload page says to browsers: keep nothing, tell nobody. */
export const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
} as const;

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
