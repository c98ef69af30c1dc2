import type { Store } from '../../data/store.js';
import { commitOf, sampleCase } from './store-contract.js';

/** What must never lie in clear anywhere. */
export const secret = 'Zyxwvut-Quagmire-7731';
/** A number that must not either. */
export const secretNumber = '+14155550177';

/** Keeps the secrets wherever something personal can be kept. */
export async function keepSecrets(store: Store): Promise<void> {
  const [party, ...others] = sampleCase.parties;
  if (party === undefined) throw new Error('The sample case has a party.');
  const contactPoints = [{ kind: 'mobile' as const, value: secretNumber, consents: [] }];
  const onFile = { ...party.onFile, workAddress: secret };
  await store.putCase({
    ...sampleCase,
    parties: [{ ...party, name: secret, contactPoints, onFile }, ...others],
  });
  await store.records.put('account', { id: 'one', version: 0, value: { name: secret, [secret]: secretNumber } });
  for (let version = 0; version < 12; version += 1) {
    const personal = { words: `I live at ${secret}`, value: { [secret]: secret } };
    await store.commit(
      commitOf({
        expectedVersion: version,
        events: [{ at: '2026-03-04T05:06:07.000Z', kind: 'answer-received', version: 1, data: {}, personal }],
        turn: { key: `SM${version}`, replies: [{ text: `Did you say ${secret}?` }] },
        addJobs: [{ id: `job-${version}`, dueAt: version, payload: { to: secretNumber, text: secret } }],
        restrictions: [
          { number: secretNumber, channel: 'sms', reason: 'opted-out', on: true, at: '2026-03-04T05:06:07.000Z' },
        ],
        index: { number: secretNumber, lastPromptAt: version },
      }),
    );
  }
}

/** How the secrets may be spelt in a file. */
export const spelledSecrets: readonly Buffer[] = [secret, secretNumber, secretNumber.slice(2)].flatMap(spellings);

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
