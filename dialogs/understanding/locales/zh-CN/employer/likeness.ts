import type { OrganizationOnFile } from '../../../answer.js';
import type { Likeness } from '../../language.js';
import { compareNames, type FiledNames } from './compare.js';
import { withoutDepartment } from './department.js';
import { mentionOf } from './mention.js';
import { plain, readName, stem } from './name.js';
import { partsOf } from './parts.js';
import { organizationIn } from './said.js';
import { isTalk, sentenceWords } from './talk.js';
import {
  asksForPayer,
  formerly,
  indirect,
  left,
  noName,
  notEmployed,
  nowElsewhere,
  occupation,
  organizationEnd,
  renamed,
} from './telling.js';

const rank = { same: 0, maybe: 1, other: 2, vague: 3, left: 4 } as const;

/** How the name said in a Chinese answer stands to the names on file. */
export function likeness(whole: string, onFile: OrganizationOnFile | undefined, question = ''): Likeness {
  const text = putRight(whole);
  const gone = left.exec(text);
  const said = organizationIn(text);
  if (onFile === undefined) return withoutFile(text, said, gone);
  const filed = filedNames(onFile);
  const mention = mentionOf(text, filed);
  const away = awayFrom.exec(text);
  if (away !== null && typeof mention?.made === 'object' && leaves(text, away, mention.name))
    return { stands: 'left', code: 'left', words: away[0] };
  if (gone !== null) {
    if (typeof mention?.made === 'object' && cameHere(text, gone, mention.name))
      return { stands: 'maybe', code: 'left', words: mention.clause };
    return { stands: 'left', code: 'left', words: gone[0] };
  }
  const through = indirect.exec(text);
  if (typeof mention?.made === 'object') {
    const byPresentName = !onFile.formerNames?.includes(mention.name);
    return ofMention(text, said, mention.made, asksForPayer.test(question) ? null : through, byPresentName);
  }
  const rest =
    mention === undefined
      ? text
      : partsOf(text)
          .filter((part) => part !== mention.clause && !part.includes(mention.clause))
          .join('，');
  return ofOtherWords(text, rest, mention?.clause, filed, indirect.test(onFile.name) ? null : through);
}

/** 从东城热力出来, 从东城热力调到华能. */
const awayFrom =
  /从([^,，。]{2,16}?)(?:里|那儿|那边)?(?:出来(?!办|开会|一趟)|离开|走(?:了|的|人)|辞|退(?:出|下来|休)|(?:调|跳|转|换)(?:到|去|至|槽|走|出))/;

/** Whether the employer on file is what was left, and is not named again after that. */
function leaves(text: string, away: RegExpExecArray, name: string): boolean {
  const wanted = stem(name);
  return plain(away[1] ?? '').includes(wanted) && !plain(text.slice(away.index + away[0].length)).includes(wanted);
}

const slip =
  /^.*(?:[哦噢啊喔呃哎]+不是?|不对|不是不是|(?:说|讲|记|搞|弄)错了?|口误|更正(?:一下)?)[,，。\s]*(?:应该)?(?:是(?!不)|叫)(?!.*(?:以前|原来|之前))(?=.{2,})/;

/** 嘉禾食品，哦不对，是嘉禾饮品: what was meant stands, and the slip does not. */
function putRight(text: string): string {
  const meant = text.replace(slip, '');
  return meant !== text && concrete(organizationIn(meant)) ? meant : text;
}

/** 从别处跳槽到恒锐机电: it was another employer that they left. */
function cameHere(text: string, gone: RegExpExecArray, name: string): boolean {
  const at = text.lastIndexOf(stem(name));
  return at > gone.index && /(?:到|进|来|去|加入|一直在|现在在?)(?:了|的)?$/.test(text.slice(gone.index, at));
}

function filedNames(onFile: OrganizationOnFile): FiledNames {
  const names = [onFile.name, ...(onFile.aliases ?? []), ...(onFile.formerNames ?? [])];
  const read = names.map((name) => readName(name));
  const inside = /\(([\u4e00-\u9fff]{2,4})\)/.exec(onFile.name)?.[1];
  return {
    names,
    places: [...new Set([...read.map((name) => name.place), inside ?? ''])].filter((place) => place.length > 1),
    trades: read.flatMap((name) => name.trades),
  };
}

function ofMention(
  text: string,
  said: string,
  made: Likeness,
  through: RegExpExecArray | null,
  byPresentName: boolean,
): Likeness {
  if (through !== null) return { stands: 'maybe', code: 'through-another', words: through[0] };
  if (formerly.test(text) && nowElsewhere.test(text)) return { stands: 'other', code: 'another-name', words: said };
  const newName = renamed.exec(text);
  if (byPresentName && newName !== null) return { stands: 'maybe', code: 'renamed', words: newName[0] };
  return !byPresentName && made.stands === 'same' ? { ...made, code: 'former-name' } : made;
}

/** 不是远桥 denies the employer on file, by its whole name or a part of it. */
const denial = /^(?:我|我们|不|,|，|单位)*(?:不是|不在|没在|不叫)([^,，。]+?)(?:上班|工作|了|的)*$/;

/** None of the filed names stands in the answer as one's own employer. */
function ofOtherWords(
  text: string,
  rest: string,
  denied: string | undefined,
  filed: FiledNames,
  through: RegExpExecArray | null,
): Likeness {
  const whole = organizationIn(rest);
  const named = withoutDepartment(whole);
  const said = named !== whole && isFiled(named, filed) ? named : whole;
  const idle = notEmployed.exec(text);
  if (idle !== null) return { stands: 'left', code: 'not-employed', words: idle[0] };
  const [, refused] = denial.exec(text) ?? [];
  if (
    refused !== undefined &&
    filed.names.some((name) => rank[compareNames(refused, name, filed).stands] <= rank.maybe)
  )
    return { stands: 'other', code: 'negated', words: text };
  if (formerly.test(text) && partsOf(text).length === 1 && !nowElsewhere.test(text) && /在/.test(text))
    return { stands: 'left', code: 'left', words: text };
  const newName = renamed.exec(text);
  if (denied !== undefined && newName !== null) return { stands: 'maybe', code: 'renamed', words: newName[0] };
  if (denied !== undefined && !concrete(said)) return { stands: 'other', code: 'another-name', words: denied };
  if (nameless(said, rest)) return { stands: 'vague', code: 'no-name', words: said || text };
  const best = filed.names
    .map((name) => compareNames(said, name, filed))
    .sort((a, b) => rank[a.stands] - rank[b.stands])[0];
  if (best === undefined || (best.stands === 'other' && !concrete(said)))
    return { stands: 'vague', code: 'no-value', words: text };
  if (best.stands === 'other' && isTalk(text, said)) return { stands: 'vague', code: 'no-name', words: said };
  if (through !== null) return { stands: 'maybe', code: 'through-another', words: through[0] };
  return { ...best, words: said };
}

/** Whether a name may be one on file; only then is a department behind it set aside. */
const isFiled = (said: string, filed: FiledNames) =>
  filed.names.some((name) => rank[compareNames(said, name, filed).stands] <= rank.maybe);

function withoutFile(text: string, said: string, gone: RegExpExecArray | null): Likeness {
  const idle = notEmployed.exec(text);
  if (idle !== null) return { stands: 'left', code: 'not-employed', words: idle[0] };
  if (nameless(said, text)) return { stands: 'vague', code: 'no-name', words: said || text };
  if (gone !== null && !nowElsewhere.test(text) && gone.index + gone[0].length > text.indexOf(said))
    return { stands: 'left', code: 'left', words: gone[0] };
  if (concrete(said) && (!formerly.test(text) || toldOfNow(text, said)))
    return { stands: 'same', code: 'named', words: said };
  return gone === null
    ? { stands: 'vague', code: 'no-value', words: text }
    : { stands: 'left', code: 'left', words: gone[0] };
}

/** 格力，以前的: was one. */
const onlyFormer = /^(?:我|那|这|都)?(?:是)?(?:以前|原来|之前|曾经|原先|早先|从前)的?(?:单位|公司|工作)?(?:了|的)?$/;

/** 以前在格力，现在跳到美的, and 格力，以前在美的: the name stands where the present is told, or before the past is. */
function toldOfNow(text: string, said: string): boolean {
  const parts = partsOf(text);
  const at = parts.findIndex((one) => one.includes(said));
  const part = parts[at] ?? '';
  const opens = at === 0 && !parts.some((one) => onlyFormer.test(one));
  return at >= 0 && !formerly.test(part) && (opens || /现在|目前|如今|后来/.test(part));
}

/** 昆山那个做手机壳的厂 tells which one, not what it is called. */
const described =
  /(?:那|这|某|一)(?:个|家|间)?(?:做|搞|卖|造|生产|修|送|装)[^,，。叫]{1,8}的(?:小|大)?(?:公司|工厂|厂|店|单位|铺子?)/;

/** A kind of firm without anything of its own: 电子厂, 一家旅行社. */
function nameless(said: string, text: string): boolean {
  if (described.test(text) || /(?:那|这|某)(?:个|家|间|边)$/.test(said)) return true;
  if (
    occupation.test(said) ||
    noName.test(said) ||
    (partsOf(text).some((part) => noName.test(part)) && !concrete(said))
  )
    return true;
  const name = readName(said);
  return (
    said.length >= 2 && name.own.length === 0 && name.number === '' && name.place === '' && !/人民|实验/.test(said)
  );
}

/** A name is concrete when something is left of it beside its trade, or when it ends as names of organizations do. */
const concrete = (said: string) =>
  said.length >= 2 &&
  said.length <= 30 &&
  !noName.test(said) &&
  !/^(?:一|某|这|那|哪)(?:个|家|间|所|些)/.test(said) &&
  (organizationEnd.test(said)
    ? stem(said).length >= 2 && (readName(said).own.length > 0 || readName(said).place !== '')
    : /^[\p{L}\p{N} ]{2,12}$/u.test(said) && !sentenceWords.test(said));
