import type { ExclusionCues } from '../language.js';

const they = '(?:(?<!其)(?:他|她)(?!们)|机主|户主|(?<!共同)借款人|[这那]个?人)';
const spouse =
  '(?:我|我家|我们家)的?(?:先生|老公|爱人|丈夫|老伴儿?|太太|老婆|妻子|媳妇儿?|那口子|对象|男人|内人|孩子他[爸妈])';
const kin =
  '(?:我|我家|我们家)的?(?:爸爸?|父亲|老爸|妈妈?|母亲|老妈|儿子|女儿|闺女|哥哥?|弟弟?|姐姐?|妹妹?|爷爷|奶奶|外公|外婆|姥爷|姥姥|公公|婆婆|岳父|岳母|叔叔?|舅舅?|家人)';
const when =
  '(?:前(?:几|两|些)?[天年]|前阵子|上个?(?:月|周|星期|礼拜)|这个?月|今年|去年|大?前年|昨天|今天|[年月][初底]|[0-9一二三四五六七八九十两几半]{1,4}多?个?(?:月|年|天|号|日|周|星期)(?:[初底中份前]|以前|之前)*)(?:[春夏秋冬]天|年?[初底]|的时候)?';
const plainly = `(?:${when}|人|本人|老人家|自己|已经?|早就?|早已|都|就|也|是|刚刚?|突然|不幸|真的|确实|其实|走得早|(?:出|遇)?了?(?:车祸|意外|事故)|[,，])`;
// Whatever stands here stands once: what could be read in many ways would take long to read.
const because =
  '(?:(?:因|得|患|生|突发)了?[^，。；！？,.!?\\s]{1,6}|在[^，。；！？,.!?\\s]{1,5}|于[^，。；！？,.!?\\s]{1,8}|的时候)';
const adverbs = `${plainly}{0,5}(?:${because}${plainly}{0,3})?`;
const died =
  '(?:(?:去世(?!界)|过世|离世|病逝|逝世|病故|身故|亡故|辞世|故去|死亡)(?!的(?:爸|父|妈|母|老|爷|奶|哥|弟|姐|妹|亲|前|那|房|业|公|员|同))|死了(?![心活机])|不在人世|已故(?=$|[，。；！,.!了]))了?';
const elsewhere =
  /出差|上班|出去|出门|国外|外国|老家|外地|一会儿?|刚走|楼下|打工|离[职婚]|分居|单位|公司|搬|旅游|住院|[去回]了(?!世)|去[吃买接玩看办找打送拿取开]|超市|[买去]菜|散步|遛弯|公园|逛街/;

const speaker = '(?:我|俺|咱)们?(?:自己|个人|夫妻|两口子|俩|家里?|这边)?';
const also =
  '(?:也|都|已经|早就?|刚刚?|就|现在|目前|正在?|正|是|前几天|上个?(?:月|周|星期)|去年|今年|已|全权|在|向[^，。,]{0,8}?法院|[去到跟]法院|依法|个人){0,6}';
const bankruptcy =
  '(?:申请|提出|办理?|走|宣告|宣布|进入|启动|提交|递交|被(?:法院)?(?:裁定|宣告|宣布))(?:了|的是)?(?:个人)?破产(?!管理|律师|案件|法|业务)';
const over =
  /[0-9一二三四五六七八九十两几]+年(?:以|之)?前|(?:19|20[01])\d年|免责|撤回|撤销|驳回|结案|已经结束|客户|当事人|帮(?:他|她|人|客户)|替|以前|那年|当年/;

const lawyer = '(?:代理|委托|私人|法律)?律师(?![费函证楼]|执照|资格|朋友|同学|考试)';
const hired = `(?:(?:请|找|雇|聘|约|聘请|委托)(?:好了?|到?了)|有(?:了)?|请|聘请|委托)(?:个|一个|一位|位|一名|名|我的|自己的|专门的|专业的?)*${lawyer}`;
const turnTo = '(?:找|联系|跟|和|同|与|问|打给|通过|经过|交给|发给|寄给|转给)(?:一下)?';
const acts =
  '(?:会|在|正在|来|全权|已经|这边|那边|帮我|替我|代我|直接|出面)*(?:联系你|(?:跟|和|找|给)你|处理|负责|代理|代表|出面|回复|对接|接手|不让我|(?:让|叫|嘱咐|建议|要求)我(?:先|什么都)?(?:别|不要))';
const otherMatters =
  /离婚|买房|过户|交房|遗嘱|车祸|工伤|仲裁|签合同|公证|见证|以前|当时|那时候|年前|吃饭|请不起|(?:没|不用|不想|要不要|该不该|想)请|(?:没|没有)律师|(?:公司|单位)(?:请|有)|[她他]们?公司|律师(?:楼|事务所)(?:上班|工作)/;

const re = (words: string) => new RegExp(words);

/** How a Chinese speaker says that a party must not be contacted any more. 机主 stands for the party's name, too. */
export const exclusions: ExclusionCues = {
  hint: /世|逝|故|死|亡|不在了|走了|没了|离开|遗|后事|丧|破产|律师/,
  supposed:
    /(?:如果|要是|万一|假如|假设|除非|难道|是不是|差点|以为|假装|梦见|哪天|将来|等(?:我|他|她)|没有?|不是|能不能|可不可以|怎么|可能|也许|恐怕|狗|猫)[^，。；！？,.!?]*$/,
  supposedAfter: /^(?:了|的)?(?:吗|没有?[？?]?$|怎么办|会怎么|的话|要怎么)/,
  cues: [
    // deceased
    { exclusion: 'deceased', of: 'party', words: re(`机主${adverbs}${died}`) },
    { exclusion: 'deceased', of: 'party', words: re(`(?:我是|这是|^)(?:他|她|机主)的?(?:遗孀|未亡人)`) },
    { exclusion: 'deceased', of: 'somebody', words: re(`${they}${adverbs}${died}`) },
    {
      exclusion: 'deceased',
      of: 'somebody',
      words: re(
        `^(?:老?人|本人)?(?:已经?|早就?|都|,|，)*(?:去世(?!界)|过世|(?<=人[已早就经都]*)死)(?:了|啦)?(?:[很好]?久了?|${when})?(?:了)?[。.!！]*$|我是(?:他|她|机主)的?(?:遗产)?(?:继承人|遗嘱执行人|遗产管理人)|(?:办|料理|处理)(?:完|着|了)?(?:他|她|机主)的?(?:后事|丧事)`,
      ),
    },
    { exclusion: 'deceased', of: 'kin', words: re(`${spouse}${adverbs}${died}`) },
    {
      exclusion: 'deceased',
      of: 'kin',
      words: re(
        `${spouse}(?:人|已经|就|是|[,，]){0,4}${when}(?:就|刚|突然|不幸|已经|因[^，。,]{1,6}){0,3}(?:走了|不在了|没了)`,
      ),
      unless: elsewhere,
    },
    {
      exclusion: 'deceased',
      of: 'kin',
      unsure: true,
      words: re(`${kin}${adverbs}(?:${died}|不在了)(?!后|以后|之后|前|之前)`),
      unless: elsewhere,
    },
    {
      exclusion: 'deceased',
      of: 'kin',
      unsure: true,
      words: re(`${spouse}${adverbs}(?:走了|不在了|没了)`),
      unless: elsewhere,
    },
    {
      exclusion: 'deceased',
      of: 'somebody',
      unsure: true,
      words: re(
        `${they}${adverbs}(?:不在了|走了(?![很吗一几两])|没了(?=$|[，。！,.!吧啊呀])|离开(?:我们|人世)了?)|^(?:人(?:都|已经|早就?)*没了|人?(?:都|已经|早就?)*不在了)[。.!！]*$|(?:他|她|机主)的?(?:葬礼|追悼会|死亡证明)`,
      ),
      unless: elsewhere,
    },
    // bankruptcy
    { exclusion: 'bankruptcy', of: 'speaker', words: re(`${speaker}${also}${bankruptcy}`), unless: over },
    {
      exclusion: 'bankruptcy',
      of: 'speaker',
      words: re(
        `${speaker}${also}破产清算|法院(?:已经|刚|也|都)*(?:受理|批准|裁定|宣告)了?我们?的?(?:个人)?破产|${speaker}(?:现在|还|正|目前)*(?:处?在|处于)(?:个人)?破产(?:程序|清算|保护|考察|重整|期)|我们?的(?:个人)?破产(?:管理人|案子?|申请|程序|清算|重整)`,
      ),
      unless: over,
    },
    {
      exclusion: 'bankruptcy',
      of: 'somebody',
      words: re(`(?:${they}|${spouse})${also}${bankruptcy}`),
      unless: over,
    },
    {
      exclusion: 'bankruptcy',
      of: 'speaker',
      unsure: true,
      words: re(`${speaker}${also}申请过(?:个人)?破产`),
      unless: /客户|免责|撤|驳回|结案/,
    },
    // represented by an attorney
    {
      exclusion: 'represented-by-attorney',
      of: 'speaker',
      words: re(`${speaker}${also}${hired}|${speaker}${also}(?:请|找|委托|聘)律师了`),
      unless: otherMatters,
    },
    {
      exclusion: 'represented-by-attorney',
      of: 'speaker',
      words: re(
        `(?<!我[^，。；！？,.!?\\s]{0,8})${turnTo}(?:我|我们|俺)的?${lawyer}|你们?(?:可以|应该|去|直接|就|请|得|要|有事|都)*${turnTo}(?:我|我们|俺)的?${lawyer}`,
      ),
    },
    {
      exclusion: 'represented-by-attorney',
      of: 'speaker',
      words: re(
        `我们?的?${lawyer}${acts}|(?:由|归|交给)我?们?的?${lawyer}(?:全权|来)*(?:处理|负责|代理|出面|代表)|(?:有|由)律师(?:全权)?(?:代理(?:我|了)|处理)|律师(?:在|会|正在|正)*[帮替代]我们?(?:处理|谈|打理|办)|(?:我|俺)们?[^，。；！？,.!?\\s]{0,6}(?:交给|委托给)了?${lawyer}|(?<![你他她司位])(?:律师)(?:不让我|(?:让|叫|嘱咐|建议)我(?:先)?(?:别|不要))|我们?的?${lawyer}说了?(?:让|叫|请)你们?`,
      ),
      unless: otherMatters,
    },
    {
      exclusion: 'represented-by-attorney',
      of: 'somebody',
      words: re(
        `${they}${also}${hired}|${turnTo}(?:他|她|机主)的?${lawyer}|我是(?:他|她|机主)的?${lawyer}|我(?:代理|代表)(?:他|她|机主)`,
      ),
      unless: otherMatters,
    },
  ],
};
