/** What a Chinese yes-no question asks by its form, which decides what 有, 没有 and 是 answer. */
export interface QuestionForm {
  /** 有没有…: answered by 有 or 没有. */
  readonly asksHaving: boolean;
  /** 是…吗, 是不是…: answered by 是 or 不是. */
  readonly asksBeing: boolean;
  /** 可以吗, 同意吗, 愿意吗: answered by 可以 or 不行. */
  readonly asksConsent: boolean;
  /** 知道吗, 清楚吗: 不知道 and 不清楚 answer it. */
  readonly asksKnowing: boolean;
  /** 您没有…吧: what agreement means is not certain. */
  readonly negated: boolean;
}

const forms = new Map<string, QuestionForm>();
const remembered = 500;

/** The form of a question; an unknown question has none, and every plain answer is taken. */
export function formOf(question: string): QuestionForm {
  const known = forms.get(question);
  if (known !== undefined) return known;
  const form = read(question);
  if (forms.size < remembered) forms.set(question, form);
  return form;
}

function read(question: string): QuestionForm {
  const asksConsent =
    /(可以|同意|愿意|方便|能|行|好|要不要|需要|想|介意).{0,24}[吗?？]|可不可以|能不能|愿不愿意|同不同意|要不要|同意按/.test(
      question,
    );
  const asksHaving = /有没有|有无/.test(question);
  const asksKnowing = /(知道|清楚|了解|明白|记得|晓得)(吗|么|不)|(知道|清楚|了解|记得).{2,24}(吗|么)/.test(question);
  const asksBeing =
    !asksHaving &&
    !asksConsent &&
    /是不是|是否|(是|为).{0,14}(本人|自己|自愿|真的|您).{0,8}[吗?？]|[^还]是.{1,10}吗/.test(question) &&
    !/(变化|过|收到)吗/.test(question);
  return {
    asksConsent,
    asksHaving,
    asksKnowing,
    asksBeing,
    negated: /(没有?|不)[^有没]{1,16}(吧|了吧|对吧|是吧)[?？]?$/.test(question.trim()),
  };
}
