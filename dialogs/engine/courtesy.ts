const courtesies =
  /^(谢谢(你|您|了|啦)?|多谢|感谢|辛苦了|好(的|吧|嘞)?|嗯+|行|可以|收到|知道了|明白(了)?|再见|ok(ay)?|thanks?( you)?( so much)?|thx|ok(ay)? thanks|got it|great|will do|sure|bye|👍|🙏|👌)[!.!。~～\s]*$/iu;

/** "Thank you", "all right": words that end a talk and ask for no answer. */
export function isCourtesy(said: string): boolean {
  return courtesies.test(said.trim());
}
