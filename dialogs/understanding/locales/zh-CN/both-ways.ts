import { Sieve } from '../../sieve/sieve.js';

/** 换是没换, 可以是可以: grants the one thing in order to say another. */
const granted = /^(?:我|这|那)?(.{1,4})(?:是|倒是|倒|归)(?:没有?|不|还)?\1(?:了|过)?(?=$|[,，。]|不过|但|就|可|只)/;
const both = new Sieve(
  [
    /(?:也|又|既|说)(?:算|能算)?(?:是|有|可以|知道|行|对)[^,，]{0,3}[,，、]?(?:也|又|说)(?:算|能算)?(?:不|没)/,
    /(?:也|又|既)(?:算|能算)?(?:不|没)[^,，]{0,3}[,，、]?(?:也|又)(?:算|能算)?(?:是|有|可以|知道|行|对)/,
    /(?:有的|有些|一部分|一半)[^,，]{0,6}[,，、]?(?:有的|有些|一部分|一半|另一半)[^,，]{0,6}/,
    /(.{1,2})就\1[,，、]?\s*(?:不|别)\1?就(?:不|别)/,
    // 这个月的还了，上个月的没有: each of two of a kind.
    /^[^,，没不\s]{1,6}的[^,，没不\s]{1,4}[,，、\s]+[^,，没不\s]{1,6}的(?:还|就|却|倒)?(?:没有?|没还|没签|没收到|不是)[的了呢啊呀]*$/,
    /^(?:一个|一份)[^,，不没]{1,6}[,，、]?(?:一个|一份|另一(?:个|份))[^,，]{0,3}(?:不|没)/,
    granted,
  ],
  (words) => words,
);

/** The words by which a Chinese answer says yes and no at once, or grants what it is about to take back. */
export function bothWays(text: string): string | undefined {
  const plain = text.replace(/^(?:嗯|哎|这个|那个)[,，\s]*/, '');
  return both.exec(plain)?.[0];
}
