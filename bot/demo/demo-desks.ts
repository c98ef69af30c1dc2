import type { OnDuty } from '../duty/on-duty.js';
import { demoAccountId, demoPeople } from './demo-accounts.js';

/** Numbers kept for fiction, on which the demo’s people take calls once they say that they are there. */
const desks = { agent: '+12125550151', reviewer: '+12125550152' } as const;

/** Gives those of the demo’s people a telephone who never said anything of one. */
export async function makeDemoDesks(duty: OnDuty): Promise<void> {
  for (const role of ['agent', 'reviewer'] as const) {
    const id = demoAccountId(role);
    if ((await duty.of(id)) === undefined)
      await duty.say(id, { name: demoPeople[role], state: 'away', phone: desks[role], speaks: ['zh-CN', 'en-US'] });
  }
}
