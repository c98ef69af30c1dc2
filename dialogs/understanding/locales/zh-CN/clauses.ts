import { clauses } from '../../clauses.js';
import { Sieve } from '../../sieve/sieve.js';
import { fillers } from './doubts.js';

/** Typed and recognised Chinese often has no comma before 不过, 但是, or 就 after 没有. */
const beforeTurn =
  /(?<=[^\s,，。；;、])(?=(?<!说|比|瞒|忙|换|转|看|受|喘|透)不过(?!来|去|瘾|敏|如此)|但是|可是(?!说)|只不过|(?<![解清开删排拆消扣])除了)|(?<=[^\s,，。；;、不非])(?=但(?!是|愿|凡))|(?<=没(?:有|了|啥|什么|别的|有别的|其他的?|有其他的?))(?=就(?!没|算|回|好))|(?<=^(?:可以|行|好|同意|能|打吧|问吧|愿意))(?=别|不要|只能)/g;

const mayTurn = new Sieve([beforeTurn], (words) => words);

/** The clauses of a Chinese answer, also where the turn to "but" or "only" has no mark before it. */
export function chineseClauses(text: string): readonly string[] {
  const marked = text.replace(/\s+/g, ',');
  return clauses(mayTurn.mayMatch(marked) ? marked.replace(beforeTurn, ',') : marked)
    .map((part, n) => (n > 0 && /^就是/.test(part) ? part : part.replace(fillers, '')))
    .filter((part) => part !== '');
}
