import { readFile } from 'node:fs/promises';
import { AppError } from '../../dialogs/app-error.js';
import type { CampaignView, MemberView } from '../views/campaign-view.js';
import { askServer, type ServerPlace } from './ask-server.js';
import { campaignLines, memberLine, statusWord } from './campaign-lines.js';
import { type Output, telling } from './telling.js';

/** What `campaign plan` is given, as it was typed. */
export interface PlanOptions {
  readonly party?: string;
  readonly cases?: string;
  readonly stage?: string;
  readonly market?: string;
  readonly tier?: string;
  readonly product?: string;
  readonly disburseFrom?: string;
  readonly disburseUntil?: string;
  readonly script?: readonly string[];
  readonly order?: string;
  readonly from?: string;
  readonly until?: string;
  readonly hours?: string;
  readonly perMinute?: number;
  readonly atOnce?: number;
  readonly by: string;
}

/** `ringback campaign plan NAME`: shows what a campaign would do. Gives the exit code. */
export async function planCampaignCommand(
  id: string,
  options: PlanOptions,
  server: ServerPlace,
  output: Output,
): Promise<number> {
  return await telling(output, async () => {
    const { party, cases, script: scripts, order, by } = options;
    const { stage, market, tier, product, disburseFrom, disburseUntil } = options;
    const { from, until, hours, perMinute, atOnce } = options;
    const [opens, closes] = hours?.split('-') ?? [];
    const body = {
      id,
      party,
      by,
      scripts,
      cases: cases === undefined ? undefined : await idsIn(cases),
      filter: { stage, market, tier, product, disburseFrom, disburseUntil },
      order: order?.split(','),
      window: { from, until, hours: hours && { from: opens, to: closes ?? '' } },
      pace: { perMinute, atOnce },
    };
    const campaign = await askServer<CampaignView>(server, 'POST', '/api/campaigns', body);
    for (const line of campaignLines(campaign)) output(line);
    output(`Nobody has been contacted yet. To begin: ringback campaign start ${id}`);
  });
}

/** `ringback campaign start|pause|resume|stop NAME`. Gives the exit code. */
export async function changeCampaignCommand(
  id: string,
  action: 'start' | 'pause' | 'resume' | 'stop',
  by: string,
  server: ServerPlace,
  output: Output,
): Promise<number> {
  return await telling(output, async () => {
    const path = `/api/campaigns/${encodeURIComponent(id)}/${action}`;
    for (const line of campaignLines(await askServer<CampaignView>(server, 'POST', path, { by }))) output(line);
  });
}

/** `ringback campaign show NAME`: how far it is; with a state, who is in it. Gives the exit code. */
export async function showCampaignCommand(
  id: string,
  members: string | undefined,
  server: ServerPlace,
  output: Output,
): Promise<number> {
  return await telling(output, async () => {
    const path = `/api/campaigns/${encodeURIComponent(id)}`;
    if (members === undefined) {
      for (const line of campaignLines(await askServer<CampaignView>(server, 'GET', path))) output(line);
      return;
    }
    const query = `state=${encodeURIComponent(members)}&limit=200`;
    for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
      const more = after === undefined ? '' : `&after=${after}`;
      const page = await askServer<MemberPage>(server, 'GET', `${path}/members?${query}${more}`);
      for (const member of page.members) output(memberLine(member));
      after = page.next;
    }
  });
}

interface MemberPage {
  readonly members: readonly MemberView[];
  readonly next?: string;
}

/** `ringback campaign list`. Gives the exit code. */
export async function listCampaignsCommand(server: ServerPlace, output: Output): Promise<number> {
  return await telling(output, async () => {
    const campaigns = await askServer<readonly CampaignView[]>(server, 'GET', '/api/campaigns');
    if (campaigns.length === 0) output('There are no campaigns.');
    for (const campaign of campaigns) {
      const { id, heldBy, progress } = campaign;
      const by = heldBy ? ` by ${heldBy.id} since ${heldBy.since}` : '';
      output(`${id}: ${statusWord(campaign)}${by}, ${progress.begun} of ${progress.planned} begun`);
    }
  });
}

/** Ids stand one a line, or apart by commas; the first row may name its column. */
async function idsIn(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError('file-unreadable', `${file} cannot be read. Name a file with the ids of cases.`, { cause });
  });
  const ids = text
    .split(/[\s,;]+/u)
    .map((id) => id.replaceAll(/^["\uFEFF]+|"+$/gu, ''))
    .filter((id) => id !== '' && id !== 'case_id');
  if (ids.length === 0) throw new AppError('file-empty', `${file} holds no ids of cases.`);
  return ids;
}
