/** 头三年, "for the first two years": a rate or payment that is told for a time is another one afterwards. */
const opening =
  /(?:头|前|最初|刚开始的?)(?:一|两|二|三|五|几|\d)(?:个)?(?:年|月)|(?:首|第一)年(?!级)|\bfor (?:the )?(?:first|initial) (?:[a-z\d]+ )?(?:years?|months?)\b|\b(?:the )?first (?:[a-z\d]+ )?(?:years?|months?)(?= (?:it|is|at|was|then|and|i|we)\b)|\b(?:introductory|teaser|promotional|intro) (?:rate|period|offer)\b/;
/** What follows tells how it is by now. */
const byNow = /现在|目前|如今|\b(?:now|currently|these days|at the moment)\b/;

/** Where the words stand by which a sum holds only for a time; not where what holds now is told behind them. */
export function forATime(text: string): readonly [number, number] | undefined {
  const found = opening.exec(text);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  return byNow.test(text.slice(end)) ? undefined : [found.index, end];
}
