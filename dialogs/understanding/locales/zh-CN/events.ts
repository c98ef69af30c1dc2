import type { Events } from '../../events/event-words.js';
import { asks } from '../../per-question.js';

const owed = /还(?!有|是|没|不|在|行|好)|扣|交|缴|付|供|划走|到期/;
const earned = /发|到账|到卡|打(?:到|进)|开/;

/** What Chinese speakers tell a day of: the words of each event, and how a question asks for it. */
export const events: Events = {
  topic: /^(?!.*(?:[天日年月]|时候|一样|同|[后前]|就|等|[没不]|那是))[\u3400-\u9fff]{2,9}$/,
  saysOfIt: /^(?:哦|噢|啊|不对|不是|等等)*(?:那|这)(?:个|天|一天|日子)?(?:才)?是/,
  refersBefore: /(?:^|号|日|[,，])(?:就)?(?:跟|和|与|同)(?:我|发|交|还|我们)*$/,
  refersAfter:
    /^(?:到账|下来|发|到|来|交|还)?(?:了|完|的)?(?:(?:以|之)?[后前](?!来)|(?:那|当|同)(?:一)?天(?!就?是|在)|(?:的)?第二天|就|的时候)/,
  words: [
    {
      event: 'pay',
      recurs: true,
      asked: asks(/工资|薪/),
      said: /工资|薪|[发给打开]钱|开支/,
      fits: earned,
    },
    {
      event: 'bonus',
      recurs: true,
      asked: asks(/奖金|提成|年终奖|分红/),
      said: /奖金|提成|年终奖|绩效|分红|补贴|补助/,
      fits: earned,
    },
    {
      event: 'benefits',
      recurs: true,
      asked: asks(/公积金|社保|养老金|退休金/),
      said: /公积金|社保|医保|养老金|退休金|低保/,
      fits: earned,
    },
    {
      event: 'repayment',
      recurs: true,
      asked: asks(/还款|还贷|月供|房贷|扣款|贷款/),
      said: /还款|还贷|房贷|月供|按揭|供房|扣款/,
      fits: owed,
    },
    {
      event: 'rent',
      recurs: true,
      asked: asks(/房租|租金/),
      said: /房租|租金|交租|收租/,
      fits: owed,
    },
    {
      event: 'card',
      recurs: true,
      asked: asks(/信用卡|花呗|账单日/),
      said: /(?<![从由用拿])(?:信用卡|花呗|借呗|白条|微粒贷|账单日)/,
      fits: owed,
    },
    {
      event: 'other loan',
      recurs: true,
      asked: asks(/别的贷款|其他贷款|车贷/),
      said: /车贷|网贷|消费贷|装修贷|助学贷|经营贷|(?:别的|其他|另外)(?:的)?贷款/,
      fits: owed,
    },
    {
      event: 'bills',
      recurs: true,
      asked: asks(/水电|物业|话费|保费|学费/),
      said: /水电|物业|[水电话网学]费|保费|保险|宽带/,
      fits: owed,
    },
    { event: 'birth', recurs: true, asked: asks(/出生|生日/), said: /生日|出生|生的/ },
    {
      event: 'starting',
      asked: asks(/入职|进(?:的|了)?(?:公司|单位|厂)|开始(?:上班|工作|干)|到岗|来(?:的|到)?.{0,4}上班/),
      said: /入职|入的职|进(?:了|的|入)?(?:这家?|这个|现在|我们)?(?:公司|单位|厂|学校|医院)|开始(?:上班|干|工作|做)|报(?:的)?到|到岗|加入|上(?:的)?班/,
      fits: /来(?:的|了|这|到|上班|干)|进(?:来|的|了)|招(?:的|了|进)/,
    },
    {
      event: 'leaving',
      asked: asks(/离职|辞职|离开|退休|走的|不干/),
      said: /离(?:的|了)?职|辞(?:的|了)?职|离(?:开|的)|辞(?:的|了)|退(?:的|了)?休|退下来|不干|走的|走了|下岗|被?裁|失业|退伍|转业|复员/,
    },
    {
      event: 'promotion',
      asked: asks(/转正|升职|调岗|换岗/),
      said: /转正|升(?:的|了|职|任|到|为)|当(?:的|上|了).{0,4}(?:经理|主管|主任|组长|领导)|提拔|转岗|调(?:岗|到|去|过)|换(?:的|了)?(?:岗|部门)|试用期|实习/,
    },
    {
      event: 'leave begins',
      asked: asks(/(?:开始|哪天|什么时候)(?:休|请)(?!.*回)/),
      said: /开始休|请(?:的|了)?假|休(?:的|了)?(?:产|病|年)?假(?!到|完)|休的|休了|生(?:孩子|娃)|预产期/,
    },
    {
      event: 'return',
      asked: asks(/回来|回岗|返岗|复工|上班(?=.*(?:哪天|什么时候))/),
      said: /回(?:来|去|岗|单位|公司)|返岗|复工|销假|上班/,
    },
    { event: 'applying', asked: asks(/申请|面试/), said: /申请|面试|投(?:的|了)?简历|offer|录取|录用/ },
    {
      event: 'notice',
      recurs: true,
      asked: asks(/通知|短信|账单|提醒/),
      said: /(?:短信|通知|账单)(?![上里中说写讲])|提醒|出账/,
    },
    { event: 'grace', recurs: true, asked: asks(/宽限|逾期/), said: /宽限|逾期|罚息/ },
    { event: 'founding', asked: asks(/成立|注册|开业/), said: /成立|注册|开业/ },
    { event: 'signing', recurs: true, asked: asks(/签/), said: /签/ },
    { event: 'buying', asked: asks(/买/), said: /买/ },
    { event: 'moving', asked: asks(/搬|入住/), said: /搬(?:过来|来|进|到)?|入住|交房|拿(?:到|的|了).{0,3}(?:房|钥匙)/ },
    { event: 'schooling', asked: asks(/毕业/), said: /毕业|毕的业/ },
    { event: 'marriage', asked: asks(/结婚|离婚/), said: /结(?:的|了)?婚|离(?:的|了)?婚|领证/ },
    { event: 'receiving', asked: asks(/收到|拿到/), said: /收到|收的/ },
  ],
};
