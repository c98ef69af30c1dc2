/** How much of what stands on file must be in the answer, so that both may mean the same. */
const enough = 0.5;
const han = /\p{Script=Han}/u;
/** Words of many places, which tell none from another. */
const common = /^(the|and|street|road|avenue|drive|lane|boulevard|court|city|apartment)$/u;

/**
 * Whether a title or a place, in the party's own words, may be the one on file: half of its words, or in Chinese of its
 * pairs of characters, are in the answer. Where the one is Chinese and the other is not, nothing can be told, and
 * nothing is held against anybody.
 */
export function resembles(said: string, filed: string): boolean {
  if (han.test(said) !== han.test(filed)) return true;
  const [answer, file] = [partsOf(said), partsOf(filed)];
  if (file.size === 0 || answer.size === 0) return true;
  const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].filter((part) => other.has(part)).length / one.size;
  return Math.max(shared(file, answer), shared(answer, file)) >= enough;
}

function partsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKC').toLowerCase();
  if (!han.test(plain)) return new Set((plain.match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !common.test(word)));
  const characters = [...plain.replace(/[^\p{L}\p{N}]|的|在/gu, '')];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
