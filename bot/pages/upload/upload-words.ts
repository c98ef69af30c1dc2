import type { Locale } from '../../../dialogs/vocabulary.js';

/** What the upload page says. `{}` is filled in; of two wordings the second is for several. */
export interface UploadWords {
  readonly title: string;
  readonly birthday: string;
  readonly month: string;
  readonly day: string;
  readonly goOn: string;
  readonly notMatched: string;
  readonly noBirthday: string;
  readonly again: string;
  readonly locked: string;
  readonly missing: string;
  readonly due: string;
  readonly nothingMissing: string;
  readonly which: string;
  readonly choose: string;
  readonly chooseMore: string;
  readonly kinds: string;
  readonly send: string;
  readonly sent: string;
  readonly noFile: string;
  readonly later: string;
  readonly tooMany: string;
  readonly known: string;
  readonly came: string;
  readonly files: readonly [string, string];
  readonly others: readonly [string, string];
  readonly privacy: string;
  readonly other: string;
}

/** What the upload page says in each language. */
export const uploadWords: Readonly<Record<Locale, UploadWords>> = {
  'zh-CN': {
    title: '上传材料',
    birthday: '先确认是您本人：您的生日是几月几日？',
    month: '月',
    day: '日',
    goOn: '继续',
    notMatched: '和我们登记的不一致，请再试一次。',
    noBirthday: '请选好月份和日期，再点“继续”。',
    again: '页面打开得有点久了，文件没有传上来。麻烦再选一次生日，然后重新上传。',
    locked:
      '三次都不一致，为了您的安全，这个链接已经锁定，不能再用了。我们会有同事联系您，给您一个新的。您也可以致电{}。',
    missing: '还需要这些材料：',
    due: '{}前',
    nothingMissing: '目前没有需要补的材料，谢谢您。',
    which: '这份文件是哪一项？',
    choose: '选一个文件',
    chooseMore: '还有别的页？再选一个文件',
    kinds: '照片（JPG、PNG、HEIC）或PDF，一次一个，不超过10 MB。有好几页就分几次传。',
    send: '上传',
    sent: '收到了，谢谢。我们会有同事查看，如果还有问题会发短信告诉您。',
    noFile: '还没有选文件。请先选一个文件，再点“上传”。',
    later: '这次没有传成功，请过一会儿再试。',
    tooMany: '您传的文件已经很多了，请等我们看完再传。',
    known: '这个文件之前已经收到了，不用再传。',
    came: '这些已经收到，正在查看：',
    files: ['{}个文件', '{}个文件'],
    others: ['另外还收到{}个文件，正在查看。', '另外还收到{}个文件，正在查看。'],
    privacy: '文件会加密保存，只用于核对您的这笔业务。',
    other: 'English',
  },
  'en-US': {
    title: 'Send your documents',
    birthday: 'First, so that we know it is you: what is your birthday?',
    month: 'Month',
    day: 'Day',
    goOn: 'Continue',
    notMatched: 'That is not what we have on file. Please try again.',
    noBirthday: 'Please choose the month and the day, then press Continue.',
    again: 'The page was open for a while, so your file did not come through. Please tell us your birthday again.',
    locked:
      'That was not right three times. To keep you safe this link is locked for good. A colleague will be in touch with a new one, or call us at {}.',
    missing: 'We still need:',
    due: 'by {}',
    nothingMissing: 'Nothing is missing at the moment. Thank you.',
    which: 'Which of these is it?',
    choose: 'Choose a file',
    chooseMore: 'Is there another page? Choose a file',
    kinds: 'A photo (JPG, PNG, HEIC) or a PDF, one at a time, 10 MB at most. Send several pages one after the other.',
    send: 'Send',
    sent: 'We have it, thank you. A colleague will look at it; if anything is wrong, we will text you.',
    noFile: 'No file was chosen. Please choose a file first, then press Send.',
    later: 'That did not work. Please try again in a little while.',
    tooMany: 'You have sent a lot already. Please wait until we have looked at it.',
    known: 'We have that very file already. There is no need to send it again.',
    came: 'We have this and are looking at it:',
    files: ['{} file', '{} files'],
    others: [
      'Also received: {} file. A colleague will look at it.',
      'Also received: {} files. A colleague will look at them.',
    ],
    privacy: 'Your file is kept encrypted and is used for this check alone.',
    other: '中文',
  },
};

/** What a link says that leads nowhere: nothing about anybody, in both languages. */
export const neutralWords: readonly { readonly locale: Locale; readonly title: string; readonly text: string }[] = [
  {
    locale: 'zh-CN',
    title: '这个链接打不开',
    text: '链接可能已经过期，或者没有复制完整。如果您收到过我们的短信，直接回复就行，我们来帮您。',
  },
  {
    locale: 'en-US',
    title: 'This link does not work',
    text: 'It may have expired, or a part of it may be missing. If you got a text from us, reply to it and we will help.',
  },
];
