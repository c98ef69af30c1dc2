const stress = '(?:我|鄙人|在下|我们|那|这|都|也|完全|绝对|当然|肯定|一定|确实|真的?|真心|必须|就|十分|非常)*';
const particles = '[的啊呀呢哦嘛啦了哈滴噢呗哟诶, ]*';
const thanks = '(?:谢谢|多谢|谢了|你说|您说|请讲|请说|怎么了|什么事)?';

const yesWords =
  '是|是我|是本人|是我本人|是这样|系我?|诶|嗯|恩|嗯呐|对|对头|对呀|没错|没问题|没毛病|不错|正确|(?:你|您)?说(?:的|得)?(?:对|没错)|如此|当然|肯定|绝对|必须|一定|可以|行|好|好吧|行吧|也行|能|好嘞|得嘞|OK|中|成|得|要得|妥|同意|赞成|认可|接受|愿意|乐意|没意见|不介意|确定|确认|确实|正是|就是|就是我|我就是|我是|本人|可不|可不是|那是|(?:这|那)?还用(?:说|问|讲)[吗嘛]?|(?:一点|半点|丁点)(?:儿|都|也)*(?:没错|不错|没差|不差)|按1|选1|1|一|yes|yeah|y|👌|👍|✅';
const noWords =
  '不|不是|不是我|不是本人|我不是|不对|不行|不同意|不赞成|反对|不可以|不可能|不愿意|不接受|不认可|不用|不要|不需要|不必|不能|不会|不好|不成|不中|不干|不妥|不准|不许|不許|否|否定|错|错误|不正确|无|没门|休想|哪有|没有?的事儿?|(?:这)?(?:怎么|咋)(?:可能|会)|哪(?:能|会)(?!说)|没(?:这|那)回事儿?|绝不|决不|拒绝|按2|选2|2|二|no|nope|n|❌|👎';

const whole = (words: string) => new RegExp(`^${stress}(?:(?:${words})${particles})+${thanks}$`, 'i');

const agrees = whole(yesWords);
const denies = whole(noWords);

/** Some of these words can be read in two ways, which a long run of them would make slow to rule out. */
const longest = 24;

/** Whether a clause says yes and nothing else, however often and however firmly. */
export const plainlyYes = (clause: string): boolean => clause.length <= longest && agrees.test(clause);

/** Whether a clause says no and nothing else. */
export const plainlyNo = (clause: string): boolean => clause.length <= longest && denies.test(clause);
