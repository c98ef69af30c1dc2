import type { IntentCue } from '../language.js';

const hour = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点钟?|[:：时])(?:半|一刻|三刻|\\d{1,2}分?)?';
const day =
  '(?:今天|今晚|今早|明天|明早|明晚|大?后天|(?:下?个?(?:周|星期|礼拜)[一二三四五六日天末])|下个?(?:周|星期|礼拜|月)|\\d{1,2}[号日])';
const part =
  '(?:早上|早晨|上午|中午|午后|下午|傍晚|晚上|晚点儿?|晚些时候?|晚一点儿?|改天|改日|回头|[过等待]?一?会儿?|过[几一两二三]天|(?:半个?|[一二两三几]个?)(?:小时|钟头)|(?:等?我)?下了?班|(?:等?我)?吃完?了?饭|(?:等?我)?忙完了?)';
/** A time that lies ahead. */
const when = `(?:(?:${day}|${part}|${hour})(?:的时候|以后|之后|左右|后)?的?)+`;
const opens =
  '(?<=^|[，,。；;！!？?\\s]|^(?:是的?|对的?|嗯+|没有|不是|有的?|没错|没换|没变|\\d))(?:不过|但是?|可是|那|就|要不|最好|剩下的|其[他它余]的|别的)*';
const request = '(?:请|麻烦|还是|你们?|您|能不能|可不可以|可以|能|再|重新|直接)';
/** To ring us: 再打给你 and 打过去 are what the party means to do, and 打过 and 打的 tell of a call that was. */
const callMe =
  '(?:[给跟和]我(?:打|来|回)(?:个?电话|过来|一?个?(?=[吧哈，,。！!\\s]|$))|(?:打|来|回)个?(?:电话|电)(?:[给跟和]我|过来|来)|打[给跟]我|打(?:过来|来)|打我(?:的)?(?:电话|手机)|联系我|[给跟和]我联系|回我(?:个)?(?:电话)?|(?<=再)(?:打|联系)(?!电话?(?:[了过的]|[给跟和]?[你您他她])|(?:电话)?[给跟和]?[你您他她]|过去|回去))(?![了过的])';
/** Without 我 it must be asked for: 上午打电话，下午跑客户 tells of work. */
const call = '(?:打|来|回)个?(?:电话|电(?!话))(?![了过的给])';
const wish = `(?:${request}*${when}[，,]?(?:${request}|来)*${callMe}|${request}+${when}${request}*${call}|${when}[，,]?${request}+${call}|${when}${call}(?:吧|哈)(?=$|[，,。！!]))`;

/** 明天下午三点再打给我: beside an answer it is a wish all the same. */
export const asksToBeCalled: IntentCue = {
  intent: 'later',
  code: 'asks-to-be-called',
  words: new RegExp(`${opens}${wish}[^，,。；;！!？?\\n]*`),
  alone: true,
  // An offer for the case that something is missing is no wish.
  // Wages are paid in with the same words: 15号打给我.
  unlessAsked: /工资|发薪|薪水|收入|到账|打款|放款/,
  unless: /(如果|要是|万一|需要的话|有(什么)?问题)/,
};
