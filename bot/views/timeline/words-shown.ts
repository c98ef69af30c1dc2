/**
 * Words of a conversation as the timeline shows them: all that was said, written or noted in it passes through here, so
 * that what has to be covered is covered in one place.
 */
export function wordsShown(words: string): string {
  return words;
}
