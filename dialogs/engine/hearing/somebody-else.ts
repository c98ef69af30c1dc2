const person =
  '(老婆|老公|爱人|妻子|丈夫|媳妇|太太|先生|妈妈?|母亲|爸爸?|父亲|儿子|女儿|孩子|哥哥?|弟弟?|姐姐?|妹妹?|家人|家属|家里人|亲戚|朋友|同事|室友|邻居|秘书|助理)';
const relation =
  '(wife|husband|spouse|partner|mother|mom|mum|father|dad|son|daughter|brother|sister|friend|roommate|flatmate|neighbou?r|colleague|coworker|assistant|cousin)';
const zh = new RegExp(
  `^(不是[,，。]?)?(我|这)?是?(他|她|机主)的?${person}|^我是.{1,6}的?${person}[。.!！]?$|(他|她|本人|机主)(人)?(现在|今天|这会儿|暂时)?(不在|没在|出去|出门|不方便接|在开会|睡了|上班去)|不是(他|她)?本人|我不是(他|她|机主)|帮(他|她)接`,
  'u',
);
const en = new RegExp(
  `\\b(i'?m|i am|this is|it'?s) (his|her|their) ${relation}\\b|\\b(he|she)( is|'s)?( just| currently)? ?(not (here|home|in|around|available)|isn'?t (here|home|in|around|available)|out\\b|stepped out|left\\b|went out|asleep|away\\b|at work\\b)|\\b(answering|picking up) for (him|her|them)\\b`,
  'iu',
);

const introduced = new RegExp(
  `我是(他|她|机主)的?${person}|我是.{1,6}的${person}|\\b(i'?m|i am|this is|it'?s) (his|her|their|\\w+'s) ${relation}\\b`,
  'iu',
);

/** Whether somebody says what they are to the party: "I'm his wife". */
export function saysWhoTheyAre(said: string): boolean {
  return introduced.test(said.normalize('NFKC').replace(/[’‘]/gu, "'"));
}

/** Whether the words say that somebody else has the telephone, or that the party is not in. */
export function isSomebodyElse(said: string): boolean {
  const plain = said.normalize('NFKC').replace(/[’‘]/gu, "'").trim();
  return zh.test(plain) || en.test(plain);
}
