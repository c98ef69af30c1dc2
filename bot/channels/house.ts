import type { Store } from '../../data/store.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { House } from './stranger-input.js';

const nobody: House['lender']['name'] = { 'zh-CN': '客户服务', 'en-US': 'Customer service' };

/**
 * How we present ourselves to a number that no case knows: as the lender of our cases, with the words that all scripts
 * share. Before there is a case, help is to be had at our own number, where a call becomes a task for a person.
 */
export function houseOf(
  store: Pick<Store, 'caseIds' | 'getCase'>,
  scripts: ScriptLibrary,
  ours: string,
): () => Promise<House> {
  return async () => {
    const script = scripts.all().find((one) => one.placedBy === 'bot');
    if (!script) throw new Error('there is no script that the bot may run');
    for await (const id of store.caseIds()) {
      const file = await store.getCase(id);
      if (file) return { script, lender: file.lender };
    }
    return { script, lender: { name: nobody, phone: ours } };
  };
}
