const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const numbers =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen(?:th)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-]\\w+)?|hundred|thousand|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth|thirtieth';

/** One piece after another, with what joins them. */
const piece = `(?:\\b(?:${months}|${numbers})\\b|\\d+(?:st|nd|rd|th)?|[〇零一二三四五六七八九十廿卅幺两]+|[年月日号])`;
const proof = new RegExp(`${piece}(?:[\\s,./-]*(?:\\b(?:of|the|and)\\b\\s*)?${piece})*`, 'giu');

/** What was said where a birthday was asked for, as a person may read it: all that may be part of one is covered. */
export function coverProof(said: string): string {
  return said.normalize('NFKC').replace(proof, '***');
}
