import { untilStill } from '../../../bot/casework/flags/until-still.js';
import type { StoredLog } from '../../../data/store.js';
import { caseOf } from '../trial-case.js';

/** A case with one conversation, whose version others raise. */
function caseUnderWork() {
  let version = 1;
  const log = { id: 'talk', version: 1 };
  const store = {
    getCase: async (id: string) => (id === 'case-dana' ? caseOf() : undefined),
    load: async (id: string) => (id === 'talk' ? ({ ...log, version } as StoredLog) : undefined),
    async *conversationIds() {
      yield 'talk';
    },
  };
  return { store, change: () => (version += 1) };
}

describe('work over all of a case', () => {
  it('is done again when somebody wrote meanwhile, so that what was read first is never written last', async () => {
    const { store, change } = caseUnderWork();
    let times = 0;
    await untilStill('case-dana', store, async () => {
      times += 1;
      if (times < 3) change();
    });
    expect(times).toBe(3);
  });

  it('is given up for now where it never comes to rest', async () => {
    const { store, change } = caseUnderWork();
    const never = untilStill('case-dana', store, async () => void change());
    await expect(never).rejects.toMatchObject({ code: 'too-busy' });
  });

  it('is done once for a case that nobody knows', async () => {
    const { store, change } = caseUnderWork();
    let times = 0;
    await untilStill('-', store, async () => {
      times += 1;
      change();
    });
    expect(times).toBe(1);
  });
});
