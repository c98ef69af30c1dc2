/**
 * Wishes to hear no more that need no question back. English: the words that the FCC lists as revocations by themselves
 * and what people say; Chinese: the domestic short forms and what people say. Whole messages only for single words, so
 * that "I quit in May" stays an answer.
 */
const wholeMessage =
  /^(stop|stopall|stop all|quit|end|revoke|opt ?-?out|cancel|unsubscribe|td|退订|拒收|取消订阅|停止)[.!。!\s]*$/iu;
const wholeMessageInChina = /^(t|n|r)[.!。!\s]*$/iu;
const anywhere =
  /(stop|quit) (calling|texting|messaging|contacting|bothering) (me|us)|(don'?t|do not|never) (call|text|contact|message) (me|us)( again| anymore| any more)?\b|unsubscribe|opt me out|take me off|remove me from|(别|不要|不许|不准)再?(给我)?(打|发|联系|骚扰)(电话|短信|我|来)?(了|$|[,。,])|(别|不要)再(打|发|联系)|退订|拒收|以后(都)?(别|不要)(打|发|联系)/iu;

/** Whether a text is an opt-out by itself. T, N and R revoke in China alone. */
export function isOptOut(text: string, market: 'cn' | 'us'): boolean {
  const said = text.normalize('NFKC').trim();
  return wholeMessage.test(said) || anywhere.test(said) || (market === 'cn' && wholeMessageInChina.test(said));
}
