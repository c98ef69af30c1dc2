const chinese =
  '收到了?|好的?|好嘞|行|可以|看(?:了|过了?|到了?|完了?)|读(?:了|过了?|完了?)|知道了?|明白了?|了解了?|懂了|清楚了?|谢谢您?|多谢|嗯+';
const english =
  "ok(?:ay)?|got (?:it|this)|received(?: it)?|(?:i |i've )?(?:have )?read (?:it|this)|read|understood|i understand|noted|thanks|thank you|will do|sure|all clear";

/** One to three of these, and nothing besides. */
const received = new RegExp(`^(?:(?:1|${chinese}|${english})(?![a-z\\d])[\\s,，、。.!！~～]*){1,3}$`, 'iu');

/** What a party means who answers a guide: that they read it, or that they want a person. Anything else is for others to understand. */
export function readLessonReply(text: string): 'received' | 'person' | undefined {
  const trimmed = text.trim();
  if (/^0[\s.。!！]*$/u.test(trimmed)) return 'person';
  return received.test(trimmed) ? 'received' : undefined;
}
