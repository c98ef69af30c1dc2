import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { memberStates } from '../dialogs/campaigns/member.js';
import { caseSchema } from '../dialogs/case.js';
import { outreachWays } from '../dialogs/engine/outreach/plan.js';
import { markets, partyRoles } from '../dialogs/vocabulary.js';
import type { ServerPlace } from './commands/ask-server.js';
import type { PlanOptions } from './commands/campaign.js';

/** What commands that ask the running server work with. */
export interface ServerCommandParts {
  readonly server: () => Promise<ServerPlace>;
  readonly print: (line: string) => void;
  readonly end: (exitCode: Promise<number>) => Promise<void>;
}

const { stage, tier, product } = caseSchema.shape;

/** The commands about campaigns. */
export function addCampaigns(program: Command, { server, print, end }: ServerCommandParts): void {
  const campaign = program
    .command('campaign')
    .description('works through many cases: plan it, see what it would do, then start it');
  const load = () => import('./commands/campaign.js');

  campaign
    .command('plan')
    .argument('<name>', 'small letters, digits and hyphens')
    .addOption(new Option('--party <role>', 'whom, in each case').choices(partyRoles))
    .option('--cases <file>', 'a file with the ids of cases, one a line; without it, all that fit')
    .addOption(new Option('--stage <stage>', 'only cases of this stage').choices(stage.options))
    .addOption(new Option('--market <market>', 'only cases of this market').choices(markets))
    .addOption(new Option('--tier <tier>', 'only parties of this tier').choices(tier.unwrap().options))
    .addOption(new Option('--product <product>', 'only cases of this product').choices(product.unwrap().options))
    .option('--disburse-from <day>', 'only cases paid out on this day or later')
    .option('--disburse-until <day>', 'only cases paid out on this day or earlier')
    .option('--script <script...>', 'like borrower-before.v2; several are compared, each gets its fair share')
    .option('--order <ways>', `in what order parties are tried: ${outreachWays.join(',')}`)
    .option('--from <day>', 'the first day')
    .option('--until <day>', 'the last day')
    .option('--hours <hours>', 'only at these hours where the party is, like 10:00-17:30')
    .option('--per-minute <number>', 'new contacts a minute', whole)
    .option('--at-once <number>', 'conversations in progress at once', whole)
    .addOption(byOption())
    .description('shows what a campaign would do; nobody is contacted yet')
    .action(async (name: string, options: PlanOptions) =>
      end((await load()).planCampaignCommand(name, options, await server(), print)),
    );

  const actions = {
    start: 'begins to contact those who were planned',
    pause: 'contacts nobody new until it is resumed',
    resume: 'goes on',
    stop: 'contacts nobody new for good; conversations go on to their end',
  } as const;
  for (const action of ['start', 'pause', 'resume', 'stop'] as const)
    campaign
      .command(action)
      .argument('<name>', 'a campaign')
      .addOption(byOption())
      .description(actions[action])
      .action(async (name: string, { by }: { by: string }) =>
        end((await load()).changeCampaignCommand(name, action, by, await server(), print)),
      );

  campaign
    .command('show')
    .argument('<name>', 'a campaign')
    .addOption(new Option('--members <state>', 'who is in this state, one a line').choices(memberStates))
    .description('how far a campaign is')
    .action(async (name: string, { members }: { members?: string }) =>
      end((await load()).showCampaignCommand(name, members, await server(), print)),
    );

  campaign
    .command('list')
    .description('all campaigns')
    .action(async () => end((await load()).listCampaignsCommand(await server(), print)));
}

/** Who acts from a command line. */
export function byOption(): Option {
  return new Option('--by <name>', 'who does it').default(userInfo().username, 'who is logged in');
}

function whole(value: string): number {
  if (!/^\d+$/u.test(value)) throw new InvalidArgumentError('Write a whole number.');
  return Number(value);
}
