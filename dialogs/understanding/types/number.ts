import { countTold, withoutNone } from '../amounts/count-told.js';
import { miscounted } from '../amounts/counted.js';
import { quantitiesOf } from '../amounts/quantities.js';
import { settleQuantity } from '../amounts/settle-quantity.js';
import { commit } from '../commit.js';
import { hear, wordsOf } from '../heard.js';
import type { Recogniser } from '../recogniser.js';

/** 一个车贷一个装修贷: named one by one, and for a person to count. */
const listsThem = (text: string) =>
  /(一(?:个|笔|套|份|张))(?!月|人|多|半|都|也)([^一二两三四五六七八九十\d,，、。]{1,6}?)[,，、和跟还有再加]*\1(?!月|人|多|半|都|也)(?!\2)[^一二两三四五六七八九十\d,，、。]{1,6}/.test(
    text,
  );

/** Understands a number; where a question was asked, only one that counts what it asks for. */
export const recogniseNumber: Recogniser = (answer) => {
  const { question, locale } = answer;
  const told = countTold(answer);
  if (told !== undefined) {
    const settled = { kind: 'value', value: told, approximate: false, words: answer.text } as const;
    const verdict = commit(answer, settled, (count) => count);
    const reason = { code: told === 0 ? 'counts-none' : 'counts-one', words: answer.text };
    return { ...verdict, reasons: [reason, ...verdict.reasons] };
  }
  const heard = hear(withoutNone(answer.text, locale));
  const all = quantitiesOf(heard, locale, ['none', 'money', 'percent', 'years', 'months', 'day', 'other']);
  const named = all.map((mention) => ({
    mention,
    fault: question === undefined ? undefined : miscounted(heard.text, mention, question, locale),
  }));
  const added = named.find(({ fault }) => fault === 'to-be-added');
  const astray = added ?? (named.every(({ fault }) => fault !== undefined) ? named[0] : undefined);
  if (astray?.fault !== undefined) {
    const { start, end } = astray.mention;
    return { clarity: 'unclear', reasons: [{ code: astray.fault, words: wordsOf(heard, start, end) }] };
  }
  if (listsThem(heard.text))
    return { clarity: 'unclear', reasons: [{ code: 'two-values', words: answer.text.trim() }] };
  const mentions = named.filter(({ fault }) => fault === undefined).map(({ mention }) => mention);
  return commit(answer, settleQuantity(answer, heard, mentions), (quantity) => quantity.amount);
};
