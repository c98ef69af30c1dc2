import { pinyin } from 'pinyin-pro';

const [first, last] = [0x4e00, 0x9fff];

/**
 * The readings of each Chinese character as a module: one line a syllable, without tones. The library that knows them
 * takes a tenth of a second to load, for words that names are not compared by.
 */
export function pinyinTable(): string {
  const syllables = new Map<string, string>();
  for (let code = first; code <= last; code++) {
    const character = String.fromCharCode(code);
    const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
    for (const syllable of new Set(readings))
      if (/^[a-zü]+$/.test(syllable)) syllables.set(syllable, (syllables.get(syllable) ?? '') + character);
  }
  const lines = [...syllables].sort(([a], [b]) => (a < b ? -1 : 1)).map((line) => line.join(''));
  return `/** How Chinese characters are read: a syllable without its tone, then all that may be read so. Written by \`npm run docs\` from pinyin-pro (MIT, © 2022 zh-lx). */\nexport const readings = \`\n${lines.join('\n')}\n\`;\n`;
}
