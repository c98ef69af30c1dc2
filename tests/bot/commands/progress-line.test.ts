import { progressLine } from '../../../bot/commands/progress-line.js';

/** What a place is told of an import that shows how far it is every `stepMs`, five times. */
function shown({ isTTY, stepMs }: { readonly isTTY: boolean; readonly stepMs: number }): readonly string[] {
  const written: string[] = [];
  let now = 0;
  const progress = progressLine({ isTTY, write: (text) => written.push(text) }, () => now);
  for (let step = 1; step <= 5; step += 1) {
    now += stepMs;
    progress.show({ cases: step * 20_000, share: step / 5 });
  }
  progress.end();
  return written;
}

describe('the progress of an import', () => {
  it('is a bar that is drawn over itself in a terminal, and gone at the end', () => {
    expect(shown({ isTTY: true, stepMs: 2_000 })).toEqual([
      '\r[######........................] 20 %, 20,000 cases, about 8 s left\u001b[K',
      '\r[############..................] 40 %, 40,000 cases, about 6 s left\u001b[K',
      '\r[##################............] 60 %, 60,000 cases, about 4 s left\u001b[K',
      '\r[########################......] 80 %, 80,000 cases, about 2 s left\u001b[K',
      '\r[##############################] 100 %, 100,000 cases, about 0 s left\u001b[K',
      '\r\u001b[K',
    ]);
  });

  it('is a line a second elsewhere', () => {
    expect(shown({ isTTY: false, stepMs: 500 })).toEqual([
      '40 %, 40,000 cases, about 2 s left\n',
      '80 %, 80,000 cases, about 1 s left\n',
    ]);
  });

  it('shows nothing of what is over at once', () => {
    for (const isTTY of [true, false]) expect(shown({ isTTY, stepMs: 10 })).toEqual([]);
  });
});
