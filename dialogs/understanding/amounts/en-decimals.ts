import type { Token } from './en-tokens.js';

/** Whether a unit may follow: twenty, ninety. */
export const isTens = (n: number) => n >= 20 && n % 10 === 0;

/** "At this point 300": no decimal. */
const spot = /^(?:this|that|the|a|some|one|my|what|which|no|good|whole)$/;

/** Whether a number begins with its point: "point five". */
export function opensWithPoint(tokens: readonly Token[], at: number): boolean {
  const [previous, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return here?.word === 'point' && next?.number !== undefined && !spot.test(previous?.word ?? '');
}

/** The decimals that begin at a token, right behind the point: "oh five", "twenty-five", "2 5". */
export function decimalsAt(tokens: readonly Token[], from: number): { value: number; to: number } | undefined {
  let digits = '';
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[++at]) {
    if (token.word === 'o') digits += '0';
    else if (token.figure) digits += token.word;
    else if (token.number === undefined) {
      if (token.word === '-' && digits !== '' && isTens(tokens[at - 1]?.number ?? 0)) continue;
      break;
    } else if (token.number < 10 && /^(?:-|.+ty)$/.test(tokens[at - 1]?.word ?? '') && digits.endsWith('0')) {
      digits = digits.slice(0, -1) + token.number;
    } else digits += token.number;
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), to: at };
}
