const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const year = ",?(?:'?\\d{2}|(?:19|20)\\d{2})?";

const whole = [
  /\d{4}/,
  /(?:(?:19|20)?\d{2}年)?\d{1,2}月\d{1,2}[日号]?/,
  /(?:[一二三四五六七八九〇零]{2,4}年)?[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]?/,
  /(?:19|20)\d{2}[-/.]?\d{1,2}[-/.]?\d{1,2}/,
  /\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?/,
  new RegExp(`(?:the)?${day}(?:of)?(?:${month})${year}`),
  new RegExp(`(?:${month})\\.?(?:the)?${day}${year}`),
].map(({ source }) => new RegExp(`^(?:${source})\\.?$`, 'iu'));

/** Whether a message that nothing asked for may be what proves an identity: four digits, or a date, and no more. */
export function mayBeBirthday(said: string): boolean {
  const plain = said.normalize('NFKC').replace(/\s/gu, '');
  return whole.some((one) => one.test(plain));
}
