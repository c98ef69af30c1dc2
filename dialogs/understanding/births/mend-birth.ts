const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = '(?:19|20)\\d\\d';
const ordinal = '(?:st|nd|rd|th)';

/** How a single figure comes out of a recogniser: its name, and what sounds like it. */
const figures: Readonly<Record<string, string>> = {
  one: '1',
  won: '1',
  two: '2',
  to: '2',
  too: '2',
  three: '3',
  free: '3',
  tree: '3',
  four: '4',
  for: '4',
  five: '5',
  v: '5',
  six: '6',
  sex: '6',
  seven: '7',
  eight: '8',
  ate: '8',
  nine: '9',
};

/** Days by what sounds like them. */
const days: Readonly<Record<string, string>> = {
  to: '2nd',
  too: '2nd',
  bird: '3rd',
  for: '4th',
  fore: '4th',
  forth: '4th',
  night: '9th',
  nights: '9th',
  knight: '9th',
  knights: '9th',
  mine: '9th',
  dirty: '30th',
  durty: '30th',
};

type Mend = readonly [spoilt: RegExp, said: string | ((all: string, ...parts: string[]) => string)];

/** How recognisers spoil an English date of birth, and what was said. Each is tried in turn; later ones rely on earlier ones. */
const mends: readonly Mend[] = [
  [/\b(?:mei|mae|mi)\b/g, 'may'],
  [/\b(?:oktober|octobre)\b/g, 'october'],
  [/\bfebruarie\b/g, 'february'],
  [/\b(?:(?:ol|o)(?=\d{1,2}\b)|(?:au|a)(?=[1-9]\b))/g, '0'],
  [/\boh (?=for\b)/g, ''],
  [/\b(?:20|twenty)[- ]?s(?:econds?)?\b/g, '22nd'],
  // A day of one figure, or thirty, by what sounds the same, where a month follows.
  [
    new RegExp(`^(?:the |on )?(?:oh |zero |hero )?(${Object.keys(days).join('|')})(?= (?:of (?:the )?)?${month}\\b)`),
    (_, word = '') => days[word] ?? '',
  ],
  [new RegExp(`\\b(${month} )(?:dirty|thirty|durty)(?= ${year}$)`), '$130 '],
  // "Oh" between figures is written "or".
  [/(?<=\d )or(?= \d)/g, '0'],
  [/\b((?:19|20)\d\d)(?:[a-z]\b| set\b)/g, '$1'],
  // "Nineteen oh seven"
  [/\b19(?:th)? (?:or|oh|o|owe) ([1-9])(?:th|st|nd|rd)?$/, '190$1'],
  // The year in halves, or without its last figure.
  [/\b(19|20)(?:th)? ?[/:-]? ?(\d\d)(?:th)?$/, '$1$2'],
  [/\b20(?:00)? and (\d)(?:th)?$/, '200$1'],
  [/\b20(?:00)? and ([12]\d)(?:th)?$/, '20$1'],
  [
    new RegExp(`\\b((?:19|20)\\d)0? (?:([1-9])${ordinal}?|(${Object.keys(figures).join('|')}))$`),
    (_, decade = '', figure = '', word = '') => `${decade}${figures[word] ?? figure}`,
  ],
  // The year begun twice, or a breath before it taken for a word or a figure.
  [/\b20(?:20|00)? (?:to|and) (?=20\d\d$)/, ''],
  [
    new RegExp(
      `(\\d${ordinal}? (?:of )?${month}) (?:19th(?= 19)|20th(?= 20)|[1-9]|and|in|the|to|too|two|for|four) ?(?=${year}$)`,
    ),
    '$1 ',
  ],
  [/\b(?:30|thirty)[ -](?:the )?1st\b/g, '31st'],
  // "Twenty-ninth" torn apart, or taken for a year.
  [new RegExp(`\\b(?:twenty|two|too|to|20|2)[ -](?:the )?([1-9]${ordinal})\\b`, 'g'), '2$1'],
  [new RegExp(`\\b20[012]([1-9])(?: of| th)?(?= ${month} (?:${year}|\\d\\d)$)`), '2$1th'],
  [new RegExp(`\\b(\\d+${ordinal}) (?=\\1)`, 'g'), ''],
  // A breath before the year is heard as "eighth", and "of the fifth" as "May fifth" or "April fifth".
  [new RegExp(`(\\d${ordinal}? (?:of )?(?!may)${month}|\\d (?:of )?may) 8th (?=${year}$)`), '$1 '],
  [
    new RegExp(`\\b(\\d+${ordinal}) (?:of )?(?:may|april|june) (?:the )?(?!8th)(\\d+${ordinal}) (?=${year}$)`),
    '$1 of the $2 ',
  ],
  [new RegExp(`\\b(\\d{1,2}) of (?:the )?(?=\\d+${ordinal} \\d{4}$)`), '$1th of the '],
];

/** An even text with what a recogniser is known to spoil in a date of birth put right. */
export function mendBirth(text: string): string {
  let mended = text.trim().replace(/[.?!]+$/, '');
  for (const [spoilt, said] of mends)
    mended = typeof said === 'string' ? mended.replace(spoilt, said) : mended.replace(spoilt, said);
  return mended;
}
