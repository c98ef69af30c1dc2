import type { KeptMember } from '../campaigns-store.js';
import type { StoreContents } from '../store-contents.js';
import { addMembers } from './campaigns.js';
import { type Runner, sql } from './database.js';

/** Takes over the campaigns that another store keeps, and their members, so many at a time. */
export async function takeOverCampaigns(
  contents: Pick<StoreContents, 'campaigns' | 'campaignMembers'>,
  runner: Runner,
  batch: number,
): Promise<void> {
  for await (const id of contents.campaigns()) await runner.rows(sql('insert into campaigns (id) values ($1)', id));
  let members: KeptMember[] = [];
  const put = async () => {
    const [first] = members;
    if (first) await addMembers(runner, first.campaignId, members);
    members = [];
  };
  for await (const member of contents.campaignMembers()) {
    if (members.length === batch || (members[0] && members[0].campaignId !== member.campaignId)) await put();
    members.push(member);
  }
  await put();
}
