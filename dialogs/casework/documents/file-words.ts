import type { Locale } from '../../vocabulary.js';
import type { FileFault } from './document.js';

/** What somebody is told whose file cannot be taken: what is wrong, and what to do. */
export const fileWords: Readonly<Record<FileFault, Readonly<Record<Locale, string>>>> = {
  'file-empty': {
    'zh-CN': '这个文件是空的。请打开看看能不能正常显示，再重新发一次。',
    'en-US': 'That file is empty. Please open it to see that it shows, then send it again.',
  },
  'file-too-large': {
    'zh-CN': '这个文件太大了。请重新拍一张，或者分几次发。',
    'en-US': 'That file is too large. Please take a smaller picture, or send it in parts.',
  },
  'file-type-not-accepted': {
    'zh-CN': '这种文件我们打不开。请发照片（JPG、PNG、HEIC）或者PDF。',
    'en-US': 'We cannot open that kind of file. Please send a photo (JPG, PNG, HEIC) or a PDF.',
  },
  'file-infected': {
    'zh-CN': '这个文件没有通过安全检查，我们没有保存。请用别的手机或电脑重新拍照再发。',
    'en-US': 'That file did not pass our safety check, and we did not keep it. Please send a new photo.',
  },
};

/** What somebody is told whose picture never reached us. */
export const mediaMissed: Readonly<Record<Locale, string>> = {
  'zh-CN': '您发的图片我们没有收到，麻烦再发一次。',
  'en-US': 'Your picture did not come through. Please send it again.',
};
