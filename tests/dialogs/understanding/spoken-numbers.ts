const zhDigits = '零一二三四五六七八九';
const zhUnits = ['', '十', '百', '千'];
const enSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const enTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a billion as it is said in Chinese: 10,203 is 一万零二百零三. */
export function inChinese(number: number): string {
  if (number < 10_000) return section(number);
  const unit = number < 100_000_000 ? 10_000 : 100_000_000;
  const rest = number % unit;
  const gap = rest > 0 && rest < unit / 10 ? '零' : '';
  return (
    inChinese(Math.floor(number / unit)) + (unit === 10_000 ? '万' : '亿') + gap + (rest > 0 ? inChinese(rest) : '')
  );
}

function section(number: number): string {
  if (number < 10) return zhDigits[number] ?? '';
  const power = String(number).length - 1;
  const unit = 10 ** power;
  const rest = number % unit;
  const gap = rest > 0 && rest < unit / 10 ? '零' : '';
  return (zhDigits[Math.floor(number / unit)] ?? '') + (zhUnits[power] ?? '') + gap + (rest > 0 ? section(rest) : '');
}

/** A whole number below a billion as it is said in English: 10,203 is ten thousand two hundred three. */
export function inEnglish(number: number): string {
  if (number < 20) return enSmall[number] ?? '';
  if (number < 100) {
    const units = number % 10;
    return (enTens[Math.floor(number / 10) - 2] ?? '') + (units > 0 ? `-${enSmall[units]}` : '');
  }
  const [unit, name] =
    number < 1_000 ? [100, 'hundred'] : number < 1_000_000 ? [1_000, 'thousand'] : [1_000_000, 'million'];
  const rest = number % unit;
  return `${inEnglish(Math.floor(number / unit))} ${name}${rest > 0 ? ` ${inEnglish(rest)}` : ''}`;
}
