const fourDigits = /^\d{4}$/u;
const date =
  /^((19|20)?\d{2}年)?\d{1,2}月\d{1,2}[日号]?$|^(19|20)\d{2}[-/.]?\d{1,2}[-/.]?\d{1,2}$|^\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?$/u;

/** Whether a message that nothing asked for may be what proves an identity: four digits, or a date, and no more. */
export function mayBeBirthday(said: string): boolean {
  const plain = said.normalize('NFKC').replace(/\s/gu, '');
  return fourDigits.test(plain) || date.test(plain);
}
