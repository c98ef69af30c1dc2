const zh =
  '谢谢(你|您|了|啦|啊)?|多谢|感谢|辛苦(你|您)?了|麻烦(你|您)?了|不客气|好(的|吧|嘞|滴|呢|哒)?|嗯|行(吧)?|可以|没问题|收到(了|啦)?|知道(了|啦)|明白(了)?|了解(了)?|懂(了|啦)|晓得(了|啦)|再见|拜拜';
const en =
  "ok(ay)?|thanks?( you)?( so much| very much| a lot)?|thx|ty|got (it|that|your (text|message))|great|perfect|sounds good|will do|sure( thing)?|no problem|alright|all right|cheers|bye|you too|i('| wi)?ll send (it|them|that)( soon| later| over)?";
const courtesies = new RegExp(`^((${zh}|${en}|👍|🙏|👌|😊)[\\s,，、。.!！~～]*)+$`, 'iu');

/** Nobody needs more characters for it. */
const longest = 40;

/** "Thank you", "all right", "got it": words that end a talk and ask for no answer. */
export function isCourtesy(said: string): boolean {
  return said.length <= longest && courtesies.test(said.normalize('NFKC').replace(/’/gu, "'").trim());
}
