import type { Verdict } from '../../vocabulary.js';
import type { Answer, OrganizationOnFile } from '../answer.js';
import { doubtOf } from '../doubt.js';
import { figuresAlone } from '../figures-alone.js';
import { hollow } from '../hollow.js';
import type { Likeness } from '../locales/language.js';
import { languages } from '../locales/registry.js';
import { clear, doubtful, noValue } from '../verdicts.js';

/** Nobody needs more to name an employer. */
const longest = 400;

/** The name of an employer, compared with the names on file; a name that only sounds alike or lacks a part is to be confirmed. */
export function recogniseOrganization(whole: Answer): Verdict {
  const answer = whole.text.length > longest ? { ...whole, text: whole.text.slice(0, longest) } : whole;
  if (hollow(answer.text)) return noValue(answer.text);
  const language = languages[answer.locale];
  const onFile = namesOf(answer.onFile);
  const found = language.likeness(answer.text, onFile, answer.question);
  // An employer on file may be called so.
  if ((onFile === undefined || found.stands !== 'same') && figuresAlone(answer.text, answer.locale))
    return noValue(answer.text);
  const doubt = doubtOf(answer);
  if (
    doubt !== undefined &&
    (doubt.clarity === 'omitted' || doubt.clarity === 'refused') &&
    found.stands !== 'left' &&
    found.stands !== 'same'
  )
    return doubt;
  const hedge = language.hedge.exec(withoutFormerName(answer.text, found));
  const reason = { code: found.code, words: found.words };
  switch (found.stands) {
    case 'same':
      return hedge === null
        ? clear(language.organizationIn(answer.text) || found.words, found.code, found.words)
        : doubtful('unclear', { code: 'hedge', words: hedge[0] });
    case 'maybe':
      return { ...doubtful('unclear', reason), value: language.organizationIn(answer.text) };
    case 'other':
      if (found.code === 'negated') return doubtful('contradicts', reason);
      return hedge === null && doubt?.clarity !== 'evasive'
        ? { ...doubtful('contradicts', reason), value: language.organizationIn(answer.text) }
        : doubtful('unclear', reason);
    case 'left':
      return doubtful(onFile === undefined ? 'unclear' : 'contradicts', reason);
    case 'vague':
      if (found.code === 'no-value') return noValue(answer.text);
      return doubtful(doubt?.clarity === 'evasive' ? 'evasive' : 'unclear', reason);
  }
}

/** "Used to be Lockheed, now I'm at Boeing": the former one is told for the sake of the other. */
const beforeNow = /\bused to be [^,.;]{2,40}?[,.;]? (?=(?:but |and )?(?:now|these days|currently)\b)/i;

/** "Used to be", of a name that was told before or stands on file as the former one, doubts nothing. */
function withoutFormerName(text: string, { stands, code, words }: Likeness): string {
  if (code === 'former-name') return text.replace(words, '');
  const told = text.replace(beforeNow, '');
  if (told !== text) return told;
  const end = stands === 'same' ? text.indexOf(words) + words.length : text.length;
  return text.slice(0, end) + text.slice(end).replace(/\bused to be (?:called |named )?(?=\w)/i, '');
}

function namesOf(onFile: Answer['onFile']): OrganizationOnFile | undefined {
  if (typeof onFile === 'string' && onFile.trim() !== '') return { name: onFile };
  return typeof onFile === 'object' && 'name' in onFile ? onFile : undefined;
}
