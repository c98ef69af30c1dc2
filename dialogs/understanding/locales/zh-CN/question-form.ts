import { perQuestion } from '../../per-question.js';

/** What a Chinese yes-no question asks by its form, which decides what 有, 没有 and 是 answer. */
export interface QuestionForm {
  /** 有没有…: answered by 有 or 没有. */
  readonly asksHaving: boolean;
  /** 有没有…, 换过…吗, 还有别的…吗: a single case makes it a yes, and "no, except" is not a no. */
  readonly asksAny: boolean;
  /** …有变化吗, 换过…吗: whatever became different answers it. */
  readonly asksChange: boolean;
  /** 是…吗, 是不是…: answered by 是 or 不是. */
  readonly asksBeing: boolean;
  /** 可以吗, 同意吗, 愿意吗: answered by 可以 or 不行. */
  readonly asksConsent: boolean;
  /** 知道吗, 清楚吗: 不知道 and 不清楚 answer it. */
  readonly asksKnowing: boolean;
  /** 您没有…吧: what agreement means is not certain. */
  readonly negated: boolean;
  /** 有，还是没有？: the two ways on offer, the one that means yes first. To agree chooses neither. */
  readonly offers: readonly [string, string] | undefined;
}

/** The form of a question; an unknown question has none, and every plain answer is taken. */
export const formOf: (question: string) => QuestionForm = perQuestion(read);

function read(question: string): QuestionForm {
  const asksConsent =
    /(可以|同意|愿意|方便|(?<!可)能|(?<!银)行|好|要不要|需要|想|介意).{0,24}[吗?？]|可不可以|能不能|愿不愿意|同不同意|要不要|同意按/.test(
      question,
    );
  const asksHaving = /有没有|有无/.test(question);
  const asksKnowing =
    /(知道|清楚|了解|明白|记得|晓得)(吗|么|不)|(知道|清楚|了解|记得).{2,24}(吗|么)|(知道|清楚|明白|了解)[,，]还是/.test(
      question,
    );
  const asksBeing =
    !asksHaving &&
    !asksConsent &&
    /是不是|是否|(是|为).{0,14}(本人|自己|自愿|真的|您).{0,8}[吗?？]|[^还]是.{1,10}吗/.test(question) &&
    !/(变化|过|收到)吗/.test(question) &&
    // 是不是已经换了？ asks whether it happened, and 没有 answers that.
    !/是(?:不是|否)(?:已经?|都|曾经?|刚)?[^,，。?？是]{1,10}[了过][吗?？]*$/.test(question);
  return {
    asksConsent,
    asksHaving,
    asksAny:
      asksHaving ||
      /(?<!没)有(?!效|权)[^,，。?？]{1,18}吗|过[^,，。?？]{0,12}吗|还.{0,6}着[^,，。?？]{0,8}吗/.test(question),
    asksChange: /变(化|动|更|过|了)|换(过|了)/.test(question),
    asksKnowing,
    asksBeing,
    negated: /(没有?|不)[^有没]{1,16}(吧|了吧|对吧|是吧)[?？]?$/.test(question.trim()),
    offers: offered(question),
  };
}

const either =
  /(?:^|[,，。;；:：?？!！])\s*(?:您|他|她)?(?:都|是)?([^,，。;；:：?？!！]{1,10})[,，]\s*还是([^,，。;；:：?？!！]{1,16})[?？]\s*$/;

function offered(question: string): readonly [string, string] | undefined {
  const [, first, second] = either.exec(question) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const denies = /^(?:没|不|未)/;
  return denies.test(first) && !denies.test(second) ? [second, first] : [first, second];
}
