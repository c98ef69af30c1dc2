import { partsOf } from './parts.js';
import { called, formerly, leads, notMine, organizationEnd, tails } from './telling.js';

const now = /^(?:我)?(?:现在|目前|如今)/;

/** The name said in a Chinese sentence, without the sentence. */
export function organizationIn(text: string): string {
  const parts = partsOf(text).filter((part) => !elsewhere(part));
  const present = parts.filter((part) => !formerly.test(part));
  const named =
    present.find((part) => called.test(part) && organizationEnd.test(bare(part))) ??
    present.find((part) => now.test(part) && organizationEnd.test(bare(part))) ??
    present.find((part) => organizationEnd.test(bare(part))) ??
    present[0] ??
    parts[0] ??
    '';
  return bare(named);
}

/** A clause about where somebody else works. */
const elsewhere = (part: string) =>
  notMine.test(part.replace(/(?<=[在是]).*$/, '')) &&
  !/^我(?!老|爱|媳|妻|丈|太|先|对|妈|爸|母|父|儿|女|闺|孩|哥|弟|姐|妹|朋|同|亲|邻)/.test(part);

function bare(part: string): string {
  const opened = part.replace(called, '').replace(leads, '') || part.replace(leads, '');
  return (opened.replace(tails, '') || opened).trim();
}
