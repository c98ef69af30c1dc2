const msPerHanCharacter = 60_000 / 200;
const msPerWord = 60_000 / 150;

/** How long it takes to say a text: 200 Chinese characters or 150 words a minute. */
export function speechMs(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d'’.,:-]*/gu)?.length ?? 0;
  return Math.round(characters * msPerHanCharacter + words * msPerWord);
}
