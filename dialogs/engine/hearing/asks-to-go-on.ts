/** Words that carry no wish of their own beside one that does. */
const filler =
  /^(嗯+|哦+|噢|喂|那|那么|好(的|了|吧|嘞|呀)?|行(了|吧)?|来吧|可以|谢谢|不好意思|不用了?|算了|ok(ay)?|yes|yeah|yep|sure|fine|all ?right|well|so|sorry|sorry about that|thanks|thank you|please|actually|never ?mind|no)$/iu;

/** Who was away is there again. */
const backAgain =
  /^(我|俺|咱)?(这边|现在|这会儿|已经|都)*((忙|弄|处理|办|搞|吃|开)(完|好)(会|饭|事)?(儿)?了|回来了|(有空|有时间|方便|得空|不忙|闲下来)了)(啊|啦|呢)?$|^(i('m| am) |all )?(back|done|ready)( now| again)?$|^i('m| am) (free|available|here|not busy)( (right )?now| again| anymore)$/iu;

/** A wish to be asked on, or to be asked now. */
const goOn =
  /^(你|您|你们|咱们?|我们)?(就|请|可以|还是|赶紧|快)*(继续|接着|往下)(往下)?(短信)?(问|来|说|讲|聊|答|核对|下去)?(就(行|好))?(吧|呗|啊|了)?$|^(你|您|你们)?(就|请|快|赶紧|可以)*(问|开始)(吧|呗)$|^(下一题|下一个)(吧)?$|^(我)?(就)?现在(就)?(可以|行|方便|有空|有时间|问|说|聊|来|开始|继续)(问|说|聊)?(了|吧|的|呗)*$|^就?现在吧$|^((let's|let us|we can|you can|can we|could we|i can|just|please) )*(go on|go ahead|continue|carry on|keep going|proceed|resume|ask away|keep asking|next question|ask( me)?( (your|the))?( next)? questions?)( (now|please|then|with (it|the questions?)))*$|^((let's|let us|we can|can we|could we|i can) )?(do|finish|get) (it|this|them)( (over with|done))?( (right )?now)$|^(right )?now('s| is|s| would be| works)?( (fine|good|ok(ay)?|great|better|best))?( (for|with) me)?$/iu;

/** Nobody needs more characters to say so. */
const longest = 60;

/** Whether somebody who put us off wants to go on after all: "好了，你接着问吧", "ok back, go ahead". */
export function asksToGoOn(said: string): boolean {
  const plain = said.normalize('NFKC').replace(/’/gu, "'").trim();
  if (plain.length > longest) return false;
  const clauses = plain
    .replace(/^(ok(ay)?|yes|yeah|sure|well|actually|好了?|嗯|行)\s+/iu, '$1,')
    .replace(/^((?:好(?:了|的)|忙完了|回来了|行了|来吧))(?=你|您|接着|继续|问)/u, '$1,')
    .replace(/来吧(?=接着|继续)/u, '来吧,')
    .split(/[,，.。!！;；、~～\n]+|\band\b/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !filler.test(clause));
  return clauses.length > 0 && clauses.every((clause) => goOn.test(clause) || backAgain.test(clause));
}
