import { inspectFile } from '../../../bot/documents/inspect-file.js';
import { heic, pdf, png, zipBomb } from './papers.js';

describe('looking at a file', () => {
  const longest = 1_000_000;
  it.each([
    ['a picture', png, 'image/png', { kind: 'fine', type: 'image/png' }],
    ['a page', pdf, 'application/pdf', { kind: 'fine', type: 'application/pdf' }],
    ['a telephone’s picture', heic, 'image/heic', { kind: 'fine', type: 'image/heic' }],
    [
      'a picture that is said to be a page',
      png,
      'application/pdf',
      { kind: 'fine', type: 'image/png', declared: 'application/pdf' },
    ],
    ['a picture of which nothing is said', png, undefined, { kind: 'fine', type: 'image/png' }],
    ['nothing', Buffer.alloc(0), 'image/png', { kind: 'fault', fault: 'file-empty' }],
    [
      'a program that is said to be a picture',
      Buffer.from('MZ\x90\x00 this is no picture'),
      'image/png',
      { kind: 'fault', fault: 'file-type-not-accepted' },
    ],
    ['words', Buffer.from('my pay is 9,000'), 'text/plain', { kind: 'fault', fault: 'file-type-not-accepted' }],
    [
      'a drawing that may hold programs',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'image/svg+xml',
      { kind: 'fault', fault: 'file-type-not-accepted' },
    ],
    ['an archive that would fill a disk', zipBomb(), 'image/jpeg', { kind: 'fault', fault: 'file-type-not-accepted' }],
  ])('R-SUP-1 tells by the content what %s is', async (_what, bytes, declared, expected) => {
    expect(await inspectFile(bytes, { declared, longest })).toEqual(expected);
  });

  it('refuses what is one byte too long', async () => {
    const full = Buffer.concat([png, Buffer.alloc(longest - png.length)]);
    expect(await inspectFile(full, { longest })).toMatchObject({ kind: 'fine' });
    const over = Buffer.concat([full, Buffer.alloc(1)]);
    expect(await inspectFile(over, { longest })).toEqual({ kind: 'fault', fault: 'file-too-large' });
  });
});
