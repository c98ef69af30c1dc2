const traditional = '別發聯繫係絡騷擾電話請訂號碼刪從單煩給們銀訊簡銷權滾來過這種機絕願貴後復許準會說';
const simple = '别发联系系络骚扰电话请订号码删从单烦给们银讯简销权滚来过这种机绝愿贵后复许准会说';
const pairs = new Map([...traditional].map((sign, at) => [sign, [...simple][at] ?? sign]));
const any = new RegExp(`[${traditional}]`, 'gu');

/** The characters that wishes to hear no more are written with, in their simplified forms. */
export function simplified(text: string): string {
  return text.replace(any, (sign) => pairs.get(sign) ?? sign);
}
