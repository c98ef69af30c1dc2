import { partsOf } from './parts.js';
import { called, calledKind, calledTrade, formerly, leads, notMine, organizationEnd, tails } from './telling.js';

const now = /^(?:我)?(?:现在|目前|如今)/;

/** The name said in a Chinese sentence, without the sentence. */
export function organizationIn(text: string): string {
  const parts = partsOf(text).filter((part) => !elsewhere(part));
  const present = parts.filter((part) => !formerly.test(part) && !ofNobodyElse.test(part));
  const named =
    present.find((part) => called.test(part) && organizationEnd.test(bare(part))) ??
    present.find((part) => now.test(part) && organizationEnd.test(bare(part))) ??
    present.find((part) => organizationEnd.test(bare(part))) ??
    present[0] ??
    parts[0] ??
    '';
  return bare(named);
}

const particles = /[了呢啊呀吧嘛哈噢啦咯]+$/;

/** 单位自己交的 names nobody. */
const ofNobodyElse = /^(?:我|单位|公司|厂里|都|是|就|现在)*自[己家](?:交|缴|发|干|做)/;

/** A clause about where somebody else works. */
const elsewhere = (part: string) =>
  notMine.test(part.replace(/(?<=[在是]).*$/, '')) &&
  !/^我(?!老|爱|媳|妻|丈|太|先|对|妈|爸|母|父|儿|女|闺|孩|哥|弟|姐|妹|朋|同|亲|邻)/.test(part);

function bare(part: string): string {
  const named = called.test(part) ? part.replace(calledKind, '').replace(calledTrade, '') : part;
  const opened = named.replace(called, '').replace(leads, '') || named.replace(leads, '');
  const closed = opened.replace(tails, '').trim();
  // 美的 ends in what is a particle elsewhere.
  return closed.length > 1 ? closed : opened.replace(particles, '').trim();
}
