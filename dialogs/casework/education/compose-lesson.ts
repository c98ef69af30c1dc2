import type { Case, Party } from '../../case.js';
import { fill, placeholdersOf } from '../../script/interpolate.js';
import type { Guide } from './guide.js';

/** A guide as it is sent to one party: by SMS, and by e-mail. */
export interface LessonTexts {
  readonly sms: string;
  readonly subject: string;
  readonly mail: string;
}

/** Puts what is on file of a party into a guide, in their language and with the facts of the loan's market. */
export function composeLesson(guide: Guide, { market, lender }: Case, { locale, name, onFile }: Party): LessonTexts {
  const { sms, subject, mail } = guide[market][locale];
  const values: Readonly<Record<string, string>> = {
    lender: lender.name[locale],
    phone: lender.phone,
    name,
    ...(onFile.dueDay !== undefined && { day: String(onFile.dueDay) }),
  };
  const canTell = (text: string) => placeholdersOf(text).every((placeholder) => Object.hasOwn(values, placeholder));
  return {
    sms: fill(sms.find(canTell) ?? '', values),
    subject: fill(subject, values),
    mail: mail
      .filter(canTell)
      .map((paragraph) => fill(paragraph, values))
      .join('\n\n'),
  };
}
