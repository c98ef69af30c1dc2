import type { Conversation } from '../conversation/conversation-query.js';

/** What was written with a snippet put in at a place, and the place behind it. Nothing that was written is lost. */
export function withSnippet(
  written: string,
  { at, snippet, locale }: { readonly at: number; readonly snippet: string; readonly locale: Conversation['locale'] },
): { readonly text: string; readonly at: number } {
  const [before, after] = [written.slice(0, at), written.slice(at)];
  const gap = locale === 'zh-CN' ? '' : ' ';
  const head = before === '' || /\s$/u.test(before) ? before : before + gap;
  const tail = after === '' || /^\s/u.test(after) ? after : gap + after;
  return { text: head + snippet + tail, at: head.length + snippet.length };
}
