import { TestAdapter } from 'botbuilder';
import { ManualClock } from '../../adapters/clock/manual-clock.js';
import { chatTurn } from '../../bot/channels/bot-framework.js';
import { FindConversation } from '../../bot/channels/find-conversation.js';
import { houseOf } from '../../bot/channels/house.js';
import { Gate } from '../../bot/gate.js';
import { silentLog } from '../../bot/log.js';
import { loadScripts } from '../../bot/scripts/own-scripts.js';
import { TurnPath } from '../../bot/turn/turn-path.js';
import { type LowdbUnderTest, openInTemporaryHome } from '../data/lowdb-home.js';
import { caseOf, monday } from './trial-case.js';

describe('any other Bot Framework channel', () => {
  let home: LowdbUnderTest;
  let adapter: TestAdapter;
  beforeEach(async () => {
    home = await openInTemporaryHome();
    const { store } = home;
    await store.putCase(caseOf());
    const clock = new ManualClock(monday);
    const scripts = loadScripts();
    const turns = new TurnPath({
      store,
      scripts,
      clock,
      gate: new Gate(store, clock),
      log: silentLog,
      onJobs: () => {},
    });
    const parts = {
      turns,
      find: new FindConversation(store, turns),
      clock,
      house: houseOf(store, scripts, '+12125550199'),
    };
    adapter = new TestAdapter((context) => chatTurn(context, parts));
  });
  afterEach(() => home.dispose());

  const replies = () => adapter.activityBuffer.map(({ text }) => text ?? '');
  async function ids(): Promise<readonly string[]> {
    const all: string[] = [];
    for await (const id of home.store.conversationIds()) all.push(id);
    return all;
  }

  it('brings somebody whom no case knows a neutral answer, and a person a task', async () => {
    await adapter.processActivity({ type: 'message', text: 'Hi, about my mortgage', id: '1' });
    expect(replies()).toHaveLength(1);
    expect(replies()[0]).toContain('212-555-0199');
    expect(replies()[0]).not.toMatch(/loan|mortgage/iu);
    expect(await home.store.reviewRows()).toHaveLength(1);
  });

  it('answers a message that comes twice twice alike, and notes it once', async () => {
    await adapter.processActivity({ type: 'message', text: 'Hi', id: '1' });
    await adapter.processActivity({ type: 'message', text: 'Hi', id: '1' });
    expect(new Set(replies()).size).toBe(1);
    expect(await ids()).toHaveLength(1);
    expect(await home.store.reviewRows()).toMatchObject([{ open: 1 }]);
  });

  it('takes messages without an id for different ones', async () => {
    await adapter.processActivity({ type: 'message', text: 'Hi', id: '' });
    await adapter.processActivity({ type: 'message', text: 'I have moved', id: '' });
    expect(await home.store.reviewRows()).toMatchObject([{ open: 2 }]);
  });

  it('stays silent to whatever is no message', async () => {
    await adapter.processActivity({ type: 'conversationUpdate', id: '2' });
    await adapter.processActivity({ type: 'typing', id: '3' });
    expect(replies()).toEqual([]);
    expect(await ids()).toEqual([]);
  });
});
