import { fillers } from '../doubts.js';
import { denied, ends, former, leads, notMine, toNow } from './telling.js';

/** The name said in an English sentence, without the sentence. */
export function organizationIn(answer: string): string {
  const text = answer.replace(fillers, '');
  const parts = text.split(toNow).flatMap((one) => one.split(/[,;.] +/));
  const first = parts.find(
    (part) => !notMine.test(part) && !former.test(part) && !/^(?:not|isn't) /i.test(part) && !denied.test(part),
  );
  const own = parts.length > 1 && first !== undefined && first !== parts[0] ? first : text;
  const opened = own.replace(leads, '');
  return (opened.replace(ends, '').trim() || opened).trim();
}
