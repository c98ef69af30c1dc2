import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { commitOf, sampleCase } from '../contracts/store-contract.js';
import { filesUnder, type LowdbUnderTest, openInTemporaryHome } from './lowdb-home.js';

const secret = 'Zyxwvut-Quagmire-7731';
const number = '+14155550177';

describe('what reaches the disk', () => {
  let under: LowdbUnderTest;

  beforeEach(async () => {
    under = await openInTemporaryHome();
  });
  afterEach(async () => await under.dispose());

  async function keepSecrets(): Promise<void> {
    const [party, ...others] = sampleCase.parties;
    if (party === undefined) throw new Error('The sample case has a party.');
    const contactPoints = [{ kind: 'mobile' as const, value: number, consents: [] }];
    const onFile = { ...party.onFile, workAddress: secret };
    await under.store.putCase({
      ...sampleCase,
      parties: [{ ...party, name: secret, contactPoints, onFile }, ...others],
    });
    for (let version = 0; version < 12; version += 1) {
      const personal = { words: `I live at ${secret}`, value: { [secret]: secret } };
      await under.store.commit(
        commitOf({
          expectedVersion: version,
          events: [{ at: '2026-03-04T05:06:07.000Z', kind: 'answer-received', version: 1, data: {}, personal }],
          turn: { key: `SM${version}`, replies: [{ text: `Did you say ${secret}?` }] },
          addJobs: [{ id: `job-${version}`, dueAt: version, payload: { to: number, text: secret } }],
          restrictions: [{ number, channel: 'sms', reason: 'opted-out', on: true, at: '2026-03-04T05:06:07.000Z' }],
          index: { number, lastPromptAt: version },
        }),
      );
    }
  }

  async function filesWithSecrets(): Promise<readonly string[]> {
    const needles = [secret, number, number.slice(2)].flatMap(spellings);
    const files = await filesUnder(under.home);
    expect(files.size).toBeGreaterThan(5);
    return [...files].filter(([, bytes]) => needles.some((needle) => bytes.includes(needle))).map(([path]) => path);
  }

  it('never holds a personal value or a number in clear, before and after erasing', async () => {
    await keepSecrets();
    expect(await filesWithSecrets()).toEqual([]);
    const store = await under.reopen();
    expect((await store.load('conv-1'))?.events[0]?.personal?.words).toBe(`I live at ${secret}`);
    expect(await store.conversationsWith(number)).toEqual(['conv-1']);
    await store.erase('party-1');
    await store.close();
    expect(await filesWithSecrets()).toEqual([]);
  });

  it('keeps no bytes of a key that was erased', async () => {
    await keepSecrets();
    const wrapped = [...(await filesUnder(join(under.home, 'keys'))).values()].flatMap(slotsOf);
    expect(wrapped).toHaveLength(2);
    expect(await under.store.erase('party-1')).toBe(true);
    const found = async () => {
      const left = [...(await filesUnder(under.home)).values()];
      return wrapped.filter((key) => left.some((bytes) => bytes.includes(key))).length;
    };
    expect(await found()).toBe(1);
    await under.store.erase('party-2');
    await under.store.close();
    expect(await found()).toBe(0);
  });

  it('lets nobody but its owner in', async () => {
    await keepSecrets();
    const folders = ['store', 'heads', 'keys'].map((name) => join(under.home, name));
    const paths = [
      ...folders,
      join(under.home, 'installation.key'),
      ...(await filesUnder(join(under.home, 'keys'))).keys(),
    ];
    for (const path of paths) expect((await stat(path)).mode & 0o077).toBe(0);
  });
});

/** A file of keys as its slots, without the room after each. */
function slotsOf(file: Buffer): readonly Buffer[] {
  return Array.from({ length: file.length / 64 }, (_, slot) => file.subarray(slot * 64, slot * 64 + 60));
}

function spellings(text: string): readonly Buffer[] {
  const base64 = Buffer.from(text).toString('base64').replace(/=+$/, '');
  // The end of a base64 text depends on what follows, and its start on what came before.
  const shifted = [1, 2].map((by) =>
    Buffer.from('x'.repeat(by) + text)
      .toString('base64')
      .slice(4, -4),
  );
  return [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    Buffer.from(text).toString('hex'),
    base64.slice(0, -2),
    ...shifted,
  ].map((spelling) => Buffer.from(spelling));
}
