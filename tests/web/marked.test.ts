// @ts-expect-error the pages are plain JavaScript
import { markedPieces } from '../../web/page/marked.js';

describe('markedPieces', () => {
  const show = (said: string, ...words: string[]) =>
    markedPieces(
      said,
      words.map((one) => ({ words: one })),
    )
      .map(({ text, marked }: { text: string; marked: boolean }) => (marked ? `[${text}]` : text))
      .join('');

  it('marks the words that a verdict rests on, in the order in which they were said', () => {
    expect(show('maybe five or six', 'five or six', 'maybe')).toBe('[maybe] [five or six]');
    expect(show('大概八千左右吧', '大概', '吧')).toBe('[大概]八千左右[吧]');
  });

  it('marks what overlaps once, and leaves out what was not said', () => {
    expect(show('about five or six', 'about five', 'five or six', 'seven', '')).toBe('[about five][ or six]');
  });
});
