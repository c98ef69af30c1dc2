import type { Verdict } from '../../vocabulary.js';
import type { Answer } from '../answer.js';
import { concrete } from '../concrete.js';
import { languages } from '../locales/registry.js';
import { asks } from '../per-question.js';
import { clear, doubtful, holdsNoValue, noValue } from '../verdicts.js';
import { recognisePhone } from './phone.js';

const email =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}\s*@\s*[A-Za-z0-9-]+(?:\s*\.\s*[A-Za-z0-9-]+)*\s*\.\s*[A-Za-z]{2,}/;
const spokenEmail = /\b[a-z0-9._-]+(?: (?:dot|underscore) [a-z0-9_-]+)* at [a-z0-9-]+(?: dot [a-z]{2,})+/i;

const none = /^none[.!]*$/i;
/** "None" tells that there is no other one, but not by which to reach them. */
const asksForMore = asks(/\b(?:other|another|else|new)\b/i);

/** A phone number, an email address, or "nothing has changed" in the party's words. */
export function recogniseContact(answer: Answer): Verdict {
  const { unchanged, changed, vague } = languages[answer.locale];
  const written = email.exec(answer.text);
  if (written !== null) return clear(written[0].replace(/\s/g, '').toLowerCase(), 'email', written[0]);
  const spoken = spokenEmail.exec(answer.text);
  if (spoken !== null)
    return clear(
      spoken[0]
        .toLowerCase()
        .replace(/ at /, '@')
        .replace(/ dot /g, '.')
        .replace(/ underscore /g, '_'),
      'email',
      spoken[0],
    );
  const same = unchanged.exec(answer.text);
  if (same !== null && !/\d/.test(answer.text))
    return none.test(answer.text) && !asksForMore(answer.question ?? '')
      ? doubtful('omitted', { code: 'has-none', words: answer.text })
      : clear(answer.text, 'unchanged', same[0].trim());
  if (
    (answer.text.match(/\d/g) ?? []).length > 4 ||
    /[零〇一二三四五六七八九幺]{5}/.test(answer.text.replaceAll(' ', '')) ||
    /\b(zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/i.test(answer.text)
  ) {
    const phone = recognisePhone(answer);
    if (!holdsNoValue(phone)) return phone;
  }
  if (same !== null) return clear(answer.text, 'unchanged', same[0].trim());
  const other = changed.exec(answer.text);
  if (other !== null && !/地址|住址|address/i.test(answer.text))
    return doubtful('unclear', { code: 'new-contact-missing', words: other[0] });
  const words = concrete(answer, vague.text, 6);
  return words.clarity === 'clear' &&
    !/路|街|(?<![信机话Qq])号(?!码)|区|小区|\b(street|st|avenue|ave|road|rd|drive|lane|apt)\b/i.test(answer.text)
    ? noValue(answer.text)
    : words;
}
