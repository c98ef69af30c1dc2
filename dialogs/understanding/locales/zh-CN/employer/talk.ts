import { readName } from './name.js';
import { organizationEnd } from './telling.js';

/** What stands in a sentence and in no name that ends unlike a name: 别老是这样, 我都说过了, 怎么又是这个问题. */
export const sentenceWords =
  /[我你他她它您咱们不没了吗谁]|(?<!^美)的|别(?:老|再|总|问|这|那|管|说|来)|老是|总是|怎么|干嘛|干什么|[为凭]什么|什么时候|[都刚早才](?:说|问|讲|答|填|告诉)|[说问讲答填交]过|又(?:是|来|问|打)|还(?:是那|问|要问)|[这那](?:样|个|些|种)|知道|觉得|告诉|可以|行不行|要不|算啦|随便|无所谓|问题|上次|刚才|刚刚|已经|早就|反正|其实|当然|应该|可能|好像|大概|差不多|一样|自己|哪里|[呢啊呀吧哦嘛啦呗]$/;

/** Words of talk about days, sums, money and the family: hardly any firm is called by them. */
const ordinary =
  /工资|[房车商]贷|贷款|公积金|房租|奖金|提成|税[前后]|到手|还款|还清|扣款|自动扣|代扣|提前还|首付|存款|信用卡|借的|每个?月|个月|[上下]个?月|今年|去年|明年|年[前底初]|[一二三四五六七八九十\d][号日](?!店|院|线)|[几两\d一二三四五六七八九十百千][块元万千百](?![科达豪象向通家集])|百分之|个点|固定|浮动|时候|以前|以后|之[前后]|一直|现在|打算|准备|租出|出租|自住|装修|搬[家到进]|老婆|老公|孩子|父母|家里|领导|收到|明白|同意|不行|愿意|按时|压力|短信|电话|[换变]了|没有|清楚|左右|多少|稍微|农历|[正腊]月|初[一二三四五六七八九十]|清明|国庆|春节|端午|中秋|立[春夏秋冬]|谷雨|圣诞|元旦|周[一二三四五六日末](?!福)|星期|礼拜|月[初中底]|月份|天前|年前|个人还|都挺|挺好|凑|卖家|[表堂][哥弟姐妹]|朋友|看情况|请.?假|\d岁|刚需|毫无|听懂|口人|[一二三四五六七八九十两几]个|[一两几三四][笔份张套]|很久|能还|还上|按[\d一二三]|快到|人还|不含|零头/;

/** What tells that a name follows. */
const introduced =
  /(?:在|去|到|进|跳槽到|调到)[^,，。]{2,16}(?:上班|工作|干|做|当)|叫|名字|全称|名称|(?:单位|公司)(?:是|就是)/;

/** Whether a sentence that names no employer on file is ordinary talk: 15号还房贷, 和以前差不多. */
export function isTalk(text: string, said: string): boolean {
  if (organizationEnd.test(said) || introduced.test(text) || readName(said).trades.length > 0) return false;
  return ordinary.test(text);
}
