import { currencies } from '../../questions/sum-in-words.js';
import type { Locale } from '../../vocabulary.js';
import type { Brief } from '../brief.js';

/** What every wording may name: the lender, its official number, the party, and the money of the loan's market. */
export function standingValues({ lender, name, market }: Pick<Brief, 'lender' | 'name' | 'market'>, locale: Locale) {
  return { lender: lender.name[locale], phone: lender.phone, name, currency: currencies[market][locale] };
}
