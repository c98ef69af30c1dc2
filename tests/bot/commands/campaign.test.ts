import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  changeCampaignCommand,
  listCampaignsCommand,
  planCampaignCommand,
  showCampaignCommand,
} from '../../../bot/commands/campaign.js';
import { liftStopCommand, listStopsCommand } from '../../../bot/commands/stops.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, dana, reachable } from '../trial-case.js';

describe('ringback campaign', () => {
  let bot: RunningBot;
  let folder: string;
  afterEach(async () => {
    await bot.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('says of a campaign that was stopped how many were never contacted', async () => {
    bot = await RunningBot.start();
    folder = await mkdtemp(join(tmpdir(), 'ringback-campaign-'));
    const server = { port: Number(new URL(bot.url).port), token: bot.token };
    const said: string[] = [];
    const print = (line: string) => void said.push(line);
    expect(await planCampaignCommand('early', { by: 'Kim', stage: 'after-disbursement' }, server, print)).toBe(0);
    expect(await changeCampaignCommand('early', 'stop', 'Kim', server, print)).toBe(0);
    expect(await showCampaignCommand('early', undefined, server, print)).toBe(0);
    expect(said.join('\n')).toContain('1 never contacted');
  });

  it('plans from a file of ids, starts, and tells how far it is', async () => {
    const silent = caseOf({ id: 'case-silent' }, { id: 'silent', contactPoints: [reachable('+12125550142', [])] });
    bot = await RunningBot.start({ cases: [caseOf(), silent] });
    folder = await mkdtemp(join(tmpdir(), 'ringback-campaign-'));
    const cases = join(folder, 'ids.csv');
    await writeFile(cases, 'case_id\ncase-dana\n"case-silent"\ncase-dana\ncase-gone\n');
    const server = { port: Number(new URL(bot.url).port), token: bot.token };
    const said: string[] = [];
    const print = (line: string) => void said.push(line);
    const told = () => said.splice(0).join('\n');

    const options = { by: 'Kim', cases, order: 'notice-sms,call', hours: '09:30-18:00', script: ['borrower-after'] };
    expect(await planCampaignCommand('spring', options, server, print)).toBe(0);
    const planned = told();
    expect(planned).toContain('1 to contact, 2 left out: case-unknown 1, no-consent 1');
    expect(planned).toContain('notice-sms, then call');
    expect(planned).toContain('Nobody has been contacted yet');
    expect(bot.received(dana)).toEqual([]);

    expect(await planCampaignCommand('spring', options, server, print)).toBe(1);
    expect(told()).toMatch(/^There is a campaign spring already/u);
    expect(await changeCampaignCommand('spring', 'start', 'Kim', server, print)).toBe(0);
    await bot.settle();
    expect(bot.received(dana)).toHaveLength(1);
    said.length = 0;
    expect(await showCampaignCommand('spring', undefined, server, print)).toBe(0);
    expect(told()).toContain('1 begun, 0 reached, 1 in progress');
    expect(await showCampaignCommand('spring', 'left-out', server, print)).toBe(0);
    expect(told().split('\n')).toEqual([
      'case-silent\tsilent\tleft-out\tno-consent',
      'case-gone\t\tleft-out\tcase-unknown',
    ]);
    expect(await listCampaignsCommand(server, print)).toBe(0);
    expect(told()).toBe('spring: running, 1 of 1 begun');
    bot.phone.faults.refuseCreate({ status: 400, code: 21_408 });
    // The call after the notice is what the provider refuses.
    await bot.advance(3_600_000);
    said.length = 0;
    expect(await listCampaignsCommand(server, print)).toBe(0);
    expect(told()).toMatch(/^spring: held by voice:US since \S+Z, 1 of 1 begun$/u);
    expect(await showCampaignCommand('spring', undefined, server, print)).toBe(0);
    expect(told()).toMatch(/^spring: held \(voice:US has been stopped since .*lift voice:US/u);
    expect(await showCampaignCommand('autumn', undefined, server, print)).toBe(1);
    expect(told()).toBe('There is no campaign autumn.');

    expect(await listStopsCommand(server, print)).toBe(0);
    expect(told()).toMatch(/^voice:US: stopped since \S+Z, code 21408\. \S/u);
    expect(await liftStopCommand('sms:US', 'Kim', server, print)).toBe(1);
    expect(told()).toBe('sms:US is not stopped.');
    expect(await liftStopCommand('voice:US', 'Kim', server, print)).toBe(0);
    expect(told()).toBe('voice:US may be used again. What waited for it goes out within half an hour.');
    expect(await listStopsCommand(server, print)).toBe(0);
    expect(told()).toBe('Nothing is stopped.');
  });
});
