import { asks, perQuestion } from '../../per-question.js';
import type { QuestionForm } from './question-form.js';

const owned =
  /^(?:我|我们|我这|还|就|也|只|仅|都|现在|目前|名下|手上|手头|确实|是|倒|当然|肯定|咋没|怎么没|另外|其实|老家|乡下|县城|县里|市里|外地|村里)*(?:还)?(?:有(?![限时效权]|话(?!费)|什么|啥|可能|的话|的是|的(?:有|没)|一说))/;
const owing =
  /^(?:我|我们|还|就|也|现在|目前|名下|手上|确实|另外)*(?:欠(?:着|了)|剩(?:着|了|下)|剩(?=[\d一二两三四五六七八九十几半][几十个两]?(?:期|笔|个月|年|万|千|块|次)|一?点)|差(?=[\d一二两三四五六七八九十几半][几十个两]?(?:期|个月|年|万|千))|背着|借(?:着|了))/;
const asksDebt = asks(/贷款|分期|欠|债/);
const asksMore = asks(/别的|其他|另外|还有/);
const asksOtherUse = asks(/用(?:在|到|于|去).{0,8}(?:以外|别的|其他|别处)/);
const asksAnybody = asks(/有没有人/);
/** 有没有人教过您: somebody did when 教过. */
const deedAsked = perQuestion((question) => {
  const [, deed] = /有没有人(.)/.exec(question) ?? [];
  return deed === undefined ? null : new RegExp(`^[^没不谁]{1,5}${deed}(?:过|了)`);
});
const debts =
  /车贷|花呗|借呗|白条|信用卡|微粒贷|消费贷|网贷|助学贷|装修贷|经营贷|抵押贷|信用贷|公积金贷|京东金条|金条|分期|贷款|欠着|借了?(?:点|些|一|几|[\d两三四五六七八九十])/;
const thisOne = /(?:这|那|就)(?:一)?(?:个|笔|套)?(?:房贷|贷款)|房贷|(?:这|那)(?:一)?(?:个|笔|套)/;
const settled =
  /^(?:我|都|早|已经|全|就|去年|今年|上个?月|前年|年初|刚|把|将|车贷|网贷|信用卡|分期|那笔|(?:别的|其他)贷款|提前|的|之前)*(?:还|结|付|还款)(?:完|清|掉|光)了[的啊呀呢]*$/;
const nothingBut =
  /^(?:我|现在|目前)*(?:就|只|仅)(?:有|剩|是)?(?:这|那)?(?:一|么)*(?:个|笔|套)?(?:房贷|贷款|这个|这笔|这套|一笔|一个)(?:了|的|而已)*$/;
/** 就这一套 to 还有别的房子吗. */
const noMore =
  /^(?:我|现在|目前|名下|手上|一直|总共|一共)*(?:就|只|仅)(?:有|剩|是)?(?:这|那)(?:么)?一?(?:个|笔|套|份|家|处|辆|条|单)(?:了|的|而已)*$/;
const everything =
  /^(?:都|全部?|就|只|也)*(?:是)?(?:用|花|付|给|拿)?(?:来|在|到|去|了|给)*(?:买|付|交)?(?:了)?(?:这套|这个|那套)?(?:房|房子|房款|房子上|卖方|卖家|首付|买房)(?:了|里|上|的|钱)*$/;

const otherUse =
  /^(?!.*[房没不])[^,，]{0,6}(?:用|花|挪)(?:了|掉)(?:一?(?:点|些|部分|半)|几|不少|[\d一二两三四五六七八九十])/;

/**
 * Whether a clause names one of what was asked for, or says that there is none, without the word of the question:
 * 就一个车贷, 早就还完了, 全用来买房了.
 */
export function havingIn(clause: string, question: string, form: QuestionForm): boolean | undefined {
  if (asksOtherUse(question)) {
    if (/^(?:我|都)*没有?用(?:在|到|去)?(?:别|其他)/.test(clause)) return false;
    if (/^(?:都|全部?|就|只|也|钱)*(?:是)?(?:用|花|付|给|拿|投|买)/.test(clause) && everything.test(clause))
      return false;
  }
  if (asksMore(question) && noMore.test(clause)) return false;
  if (asksOtherUse(question) && otherUse.test(clause)) return true;
  if (asksDebt(question) && asksMore(question)) {
    if (settled.test(clause)) return false;
    if (nothingBut.test(clause) && thisOne.test(clause)) return false;
    if (owing.test(clause) && bare(clause)) return true;
    if (debts.test(clause) && bare(clause) && !/房贷/.test(clause)) return true;
  }
  if (deedAsked(question)?.test(clause)) return true;
  if (asksAnybody(question) && /^(?:我|就|是|倒|确实)*有人/.test(clause)) return undefined;
  return form.asksAny && owned.test(clause) && bare(clause) && !thisOne.test(clause) ? true : undefined;
}

/** Nothing denied, asked back, paid off or put on somebody else. */
const bare = (clause: string) =>
  !/[没不未?？]|(?:算|是)(?:吗|么)|[吗么]$|(?:还|结|付)(?:完|清|掉)|快(?:要|没|完)|准备|打算|计划|想[买借贷]|爸|妈|朋友|亲戚|同事|老婆|老公|爱人|媳妇|别人|他|她|屁|全额|以前|之前|过去/.test(
    clause.replace(/不少|不止|没准/, '').replace(/^(?:咋|怎么|哪)没/, ''),
  );
