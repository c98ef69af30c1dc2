import type { Mention } from '../amounts/mention.js';

const season =
  /\b(?:spring|summer|fall|autumn|winter)(?:time)?\b|\b(?:christmas|thanksgiving|easter|new year'?s?|the holidays)\b|\b(?:early|late|beginning|end|middle) (?:in|of|that|the) (?:the |that )?year\b|[春夏秋冬](?:天|季|里|节|初|末|$)|开春|入[夏秋冬]|过年|年[底初末中尾头]|国庆|中秋|端午|元旦|元宵|五一|十一(?!月)|[上下]半年|暑假|寒假/;

/** "Two years ago in the spring": what is counted back from today is not the month of it where a time of year is told. */
export function outOfSeason<T extends { readonly rough?: boolean }>(
  text: string,
  mentions: readonly Mention<T>[],
): readonly Mention<T>[] {
  const rough = mentions.some(({ value }) => value.rough === true);
  if (!rough || !season.test(text)) return mentions;
  return mentions.map((mention) => (mention.value.rough === true ? { ...mention, fault: 'no-month' } : mention));
}
