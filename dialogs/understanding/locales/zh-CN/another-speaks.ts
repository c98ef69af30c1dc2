import { asks } from '../../per-question.js';
import type { AnotherSpeaks } from '../language.js';

const kin =
  '老婆|老公|爱人|媳妇|妻子|丈夫|太太|先生|对象|妈妈?|爸爸?|母亲|父亲|儿子|女儿|闺女|孩子|哥哥?|弟弟?|姐姐?|妹妹?|家人|家属|家里人|亲戚|同事|朋友|室友|秘书|助理';

/** How a Chinese speaker says that somebody else has picked up. */
export const anotherSpeaks: AnotherSpeaks = {
  isAsked: asks(/本人[吗么?？]|是不是(.{0,6})本人|^请?问?(您|你)?是.{1,8}(先生|女士|小姐)(本人)?[吗么?？]/),
  away: new RegExp(
    `(他|她|人|机主|本人|我(?:${kin}))(人|现在|今天|这会儿|刚才?|目前|暂时|正|已经)*(还)?(不在|没在|出去|出门|出差|上班|在(上班|开会|忙|睡|洗澡|医院|外面)|睡(了|着|觉)|没(回来|起床|下班)|去.{1,6}了|走开)(?!这.{0,4}上班)`,
  ),
  introduced: new RegExp(
    `我是(他|她|机主|本人)的?(?:${kin})|(帮|替|代)(他|她)(接|听)|(这|手机|电话)(是|在)我(?:${kin})(的|那|手)|不是(他|她)?本人`,
  ),
};
