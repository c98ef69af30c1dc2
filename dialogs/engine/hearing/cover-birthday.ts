const tellsBirth = /\b(?:born|birth|birthday|birthdate|b-?day|d\.?o\.?b)\b|生日|出生|生于|生辰/iu;

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const ordinal =
  '(?:twenty|thirty)[\\s-]?\\w+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|twentieth|thirtieth';
const day = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinal})`;
const numeral = '[\\d〇零一二三四五六七八九十]';

const dates = [
  `\\b(?:${month})\\b\\.?\\s*(?:the\\s+)?${day}\\b`,
  `\\b${day}\\s*(?:of\\s+)?(?:${month})\\b`,
  `(?:${numeral}{2,4}\\s*年\\s*)?${numeral}{1,3}\\s*月\\s*${numeral}{0,3}\\s*[日号]?`,
  `${numeral}{2,4}\\s*年`,
  '\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?',
  '\\d{4,8}',
].map((source) => new RegExp(source, 'giu'));

/** A message in which somebody speaks of when they were born, with what may be the date covered: it proves an identity. */
export function coverBirthday(said: string): string {
  if (!tellsBirth.test(said)) return said;
  return dates.reduce((rest, date) => rest.replace(date, '***'), said.normalize('NFKC'));
}
