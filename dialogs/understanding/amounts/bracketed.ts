import type { Mention } from './mention.js';
import type { Quantity } from './quantity.js';

/** Bookkeepers write a minus as brackets, ($50); in "fifty ($50)" they only repeat the sum. */
export function bracketed(text: string, mentions: readonly Mention<Quantity>[]): readonly Mention<Quantity>[] {
  if (!text.includes('(')) return mentions;
  const open = mentions.filter((mention) => !inBrackets(text, mention));
  return mentions.map((mention) =>
    mention.fault !== undefined || open.includes(mention) || repeats(mention, open)
      ? mention
      : { ...mention, fault: 'in-brackets' },
  );
}

function inBrackets(text: string, { start, end }: Mention<Quantity>): boolean {
  return /\(\s*$/.test(text.slice(0, start)) && /^\s*\)/.test(text.slice(end));
}

const repeats = (mention: Mention<Quantity>, others: readonly Mention<Quantity>[]) =>
  others.some((other) => other.value.amount === mention.value.amount);
