import { round } from './round.js';
import { zhNumeralAt } from './zh-numeral.js';

const coins = /(零)?([0-9零一二两三四五六七八九壹贰叁参肆伍陆柒捌玖]{1,2})?(?:([角毛毫])([半])?|(分)|)[钱子]?/y;
/** What may not follow a bare figure after the 块: then it is not tenths of one. */
const goesOn = /[个年月号日天十百千万%点块元.\d]/;

/** What follows the 块: 块二 is two tenths, 九毛二 ninety-two hundredths, 块半 five tenths; 块零二 could be tenths or hundredths. */
export function zhChange(text: string, from: number, yuan: number): { amount: number; end: number; fault?: string } {
  let amount = yuan;
  let end = from;
  let last = 1;
  for (;;) {
    coins.lastIndex = end;
    const found = coins.exec(text);
    const [whole = '', zero, figures, tenth, half, hundredth] = found ?? [];
    if (figures === undefined) break;
    const value = Number(zhNumeralAt(figures, 0)?.value ?? 0);
    const part = tenth ? 0.1 : hundredth ? 0.01 : last / 10;
    const bare = !tenth && !hundredth;
    const alone = end === from && yuan === 0;
    if (part >= last || (bare && (figures.length > 1 || alone || goesOn.test(text[end + whole.length] ?? '')))) break;
    amount += value * part + (half ? part / 2 : 0);
    last = part;
    end += whole.length;
    if (bare && zero) return { amount: round(amount), end, fault: 'two-values' };
    if (bare || half) break;
  }
  if (last === 1 && yuan > 0 && /^半(?![年月天个])/.test(text.slice(end, end + 2))) {
    amount += 0.5;
    end++;
  }
  return { amount: round(amount), end };
}
