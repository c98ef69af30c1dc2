import cluster from 'node:cluster';
import { silentLog } from '../../../bot/log.js';
import { WebProcesses } from '../../../bot/processes/web-processes.js';

const file = new URL('./stand-in.js', import.meta.url);

/** Starts stand-ins and gathers what they tell. */
function standIns(env: Readonly<Record<string, string>> = {}) {
  const told: number[] = [];
  const waiting: (() => void)[] = [];
  const web = new WebProcesses({
    count: 2,
    env,
    file,
    log: silentLog,
    onJobs: (dueAt) => {
      told.push(dueAt);
      for (const go of waiting.splice(0)) go();
    },
  });
  const untilTold = async (count: number): Promise<readonly number[]> => {
    while (told.length < count) await new Promise<void>((go) => waiting.push(go));
    return told;
  };
  return { web, untilTold };
}

describe('web processes', () => {
  it('are there when all are ready, tell of jobs, and end when told to', async () => {
    const { web, untilTold } = standIns();
    await expect(web.start()).resolves.toBe(4_321);
    const [one, other] = await untilTold(2);
    expect(one).not.toBe(other);
    await web.stop();
    expect(() => process.kill(one ?? 0, 0)).toThrow('ESRCH');
  });

  it('are replaced when one ends by itself, and what it may not have told of is looked for', async () => {
    const { web, untilTold } = standIns();
    await web.start();
    const [one = 0, other = 0] = await untilTold(2);
    process.kill(one, 'SIGKILL');
    const told = await untilTold(4);
    expect(told[2]).toBe(0);
    expect([one, other]).not.toContain(told[3]);
    await web.stop();
  });

  it('give the reason of the first that is refused, and leave none behind', async () => {
    const { web } = standIns({ STAND_IN: 'refused' });
    await expect(web.start()).rejects.toMatchObject({ code: 'port-in-use', message: 'Port 1 is in use.' });
    expect(Object.keys(cluster.workers ?? {})).toEqual([]);
  });
});
