import type { Case, Party } from '../../case.js';

/** A paper that is wanted, as the party reads it: its name, and until when. */
export interface NamedPaper {
  readonly name: string;
  readonly due: string;
}

/** The e-mail that asks for papers: which, until when, and each way to bring them. Like every e-mail of ours it holds no link. */
export function askingWords(
  { lender }: Pick<Case, 'lender'>,
  { locale, name }: Pick<Party, 'locale' | 'name'>,
  papers: readonly NamedPaper[],
): { readonly subject: string; readonly text: string } {
  const from = lender.name[locale];
  if (locale === 'zh-CN') {
    const list = papers.map((paper) => `• ${paper.name}，${paper.due}前`).join('\n');
    return {
      subject: '还需要您补充几份材料',
      text: [
        `${name}，您好：`,
        '为了办完这次核对，还需要下面的材料：',
        list,
        '可以带到网点，在您的网上账户里上传，或者拍清楚后回复到给您发短信的号码。',
        `有困难，或者想确认是我们，请致电 ${lender.phone}。这封邮件里没有链接，我们也不会向您要密码、验证码或完整的卡号。`,
        '请不要直接回复这封邮件，这个邮箱没有人看。',
        from,
      ].join('\n\n'),
    };
  }
  const list = papers.map((paper) => `• ${paper.name}, by ${paper.due}`).join('\n');
  return {
    subject: 'Papers that we still need from you',
    text: [
      `Dear ${name},`,
      'To finish checking your details we still need:',
      list,
      'You can bring papers to a branch, upload them in your online account, or text clear photos to the number that our texts come from.',
      `If something is in the way, or to check that this is us, call ${lender.phone}. There are no links in this e-mail, and we never ask for a password, a one-time code or a whole card number.`,
      'Please do not answer by e-mail; nobody reads this address.',
      from,
    ].join('\n\n'),
  };
}
