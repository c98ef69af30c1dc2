import { Command, Option } from 'commander';
import { channels, type Locale, locales, partyRoles } from '../dialogs/vocabulary.js';
import { addCampaigns, byOption } from './campaign-program.js';
import { jsonLog } from './log.js';
import { addNumbers } from './numbers-program.js';
import type { Settings } from './settings.js';

/**
 * The command line: every command and its options. Commands load what they need when they run, so that a short one
 * starts quickly. An AppError is thrown to the caller.
 */
export function ringbackProgram(): Command {
  const program = new Command('ringback')
    .description('Calls and texts the people behind a mortgage file, and hands every doubt to a person.')
    .configureHelp({ sortSubcommands: true });
  addRunning(program);
  addCampaigns(program, { server: serverPlace, print, end });
  addNumbers(program, { place: storePlace, print, end });
  addScripts(program);
  addKept(program);
  return program;
}

function addRunning(program: Command): void {
  program
    .command('start')
    .description('the server; without Twilio credentials also the phone emulator, at /phone')
    .action(async () => (await import('./commands/start.js')).startCommand(process.env, jsonLog()));

  program
    .command('contact')
    .argument('<case>', 'the id of a case')
    .addOption(new Option('--party <role>', 'whom').choices(partyRoles).default('borrower'))
    .addOption(new Option('--channel <channel>', 'how').choices(channels).default('sms'))
    .description('starts a conversation now, if the policy allows; otherwise says why not')
    .action(async (caseId, { party, channel }) => {
      const { contactCommand } = await import('./commands/contact.js');
      return end(contactCommand({ caseId, party, channel }, await serverPlace(), print));
    });

  program
    .command('stops')
    .option('--lift <id>', 'lets this be used again')
    .addOption(byOption())
    .description('what the provider or a carrier stopped, and what to do before it is lifted')
    .action(async ({ lift, by }: { lift?: string; by: string }) => {
      const { liftStopCommand, listStopsCommand } = await import('./commands/stops.js');
      const server = await serverPlace();
      return end(lift === undefined ? listStopsCommand(server, print) : liftStopCommand(lift, by, server, print));
    });

  program
    .command('password')
    .argument('<account>', 'the name to sign in with, like admin')
    .addOption(byOption())
    .description('gives somebody a new password; they choose their own when they sign in')
    .action(async (id: string, { by }: { by: string }) => {
      const { passwordCommand } = await import('./commands/password.js');
      return end(passwordCommand(id, by, await serverPlace(), print));
    });

  program
    .command('contacts')
    .argument('<case>', 'the id of a case')
    .description('what counts against the caps of each party of a case, and why they were not contacted')
    .action(async (caseId: string) => {
      const { contactsCommand } = await import('./commands/contacts.js');
      return end(contactsCommand(caseId, { place: await storePlace(), clock: { now: Date.now } }, print));
    });
}

function addScripts(program: Command): void {
  program
    .command('chat')
    .option('--script <id>', 'the script to run')
    .addOption(new Option('--locale <locale>', 'the language of the party').choices(locales))
    .option('--case <file>', 'a case as JSON; without one a fictional case is used')
    .option('--voice', 'as a telephone call: a line with # in front is keys, an empty line is silence')
    .description('a conversation in the terminal')
    .action(async (options: { script?: string; locale?: Locale; case?: string; voice?: boolean }) => {
      const { chatCommand } = await import('./commands/chat.js');
      return end(chatCommand({ ...options, caseFile: options.case }, process.stdin, process.stdout));
    });

  program
    .command('simulate')
    .argument('<files...>', 'written conversations')
    .option('--json', 'as JSON')
    .option('--update', 'write down what the bot says now')
    .description('plays written conversations, with what people do about the case, and compares them')
    .action(async (files: string[], options) =>
      end((await import('./commands/simulate.js')).simulateCommand(files, options, print)),
    );

  program
    .command('understand')
    .description('verdicts for answers: JSON lines in, JSON lines out')
    .action(async () =>
      end((await import('./commands/understand.js')).understandCommand(process.stdin, process.stdout)),
    );

  program
    .command('lint')
    .argument('[paths...]', 'script files or folders')
    .description('checks scripts; exit 1 with file, line, rule and remedy for each fault')
    .action(async (paths: string[]) => end((await import('./commands/lint.js')).lintCommand(paths, print)));

  program
    .command('replay')
    .requiredOption('--script <file>', 'a script file')
    .option('--since <date>', 'leave out conversations that began earlier')
    .description('runs past conversations through another script or version and shows what would differ')
    .action(async (options: { script: string; since?: string }) => {
      const { profilesOf } = await import('./settings.js');
      const parts = { ...(await storeAndScripts()), profiles: profilesOf(await settings()) };
      return end((await import('./commands/replay.js')).replayCommand(options, parts, print));
    });
}

function addKept(program: Command): void {
  program
    .command('import')
    .argument('<file>', 'cases, as .csv or .json')
    .description('cases from CSV or JSON; bad rows are listed and nothing else is lost')
    .action(async (file: string) => {
      const { importCommand } = await import('./commands/import.js');
      const { place, scripts } = await storeAndScripts();
      return end(importCommand(file, place, print, { progress: await progress(), scripts }));
    });

  program
    .command('import-employers')
    .argument('<file>', 'employers, as .csv or .json')
    .option('--people', 'the file is what partner employers say of their people, as .csv')
    .description('what directories say of employers, found apart from any borrower; bad rows are listed')
    .action(async (file: string, { people }: { people?: boolean }) => {
      const { hearPartnersCommand, importEmployersCommand } = await import('./commands/import-employers.js');
      if (!people) return end(importEmployersCommand(file, await storePlace(), print));
      const { SystemClock } = await import('../adapters/clock/system-clock.js');
      return end(hearPartnersCommand(file, await storePlace(), new SystemClock(), print));
    });

  program
    .command('export')
    .addOption(new Option('--format <format>', 'csv or json').choices(['csv', 'json']))
    .option('--case <id>', 'one case')
    .option('--output <file>', 'a file; without one the results are printed')
    .description('results per field, with provenance')
    .action(async ({ format, case: caseId, output: file }) => {
      const { exportCommand } = await import('./commands/export.js');
      return end(exportCommand({ format, caseId, file }, await storeAndScripts(), print));
    });

  program
    .command('erase')
    .argument('<party>', 'the id of a party')
    .description('makes a party’s personal values unreadable for good; the chain still verifies')
    .action(async (party: string) =>
      end((await import('./commands/erase.js')).eraseCommand(party, await storePlace(), print, await blobs())),
    );

  program
    .command('backup')
    .argument('<folder>', 'an empty folder, or one that is not there yet')
    .description('copies the home, also beside a running server, and verifies the copy')
    .action(async (folder: string) =>
      end((await import('./commands/backup.js')).backupCommand(await storePlace(), folder, print)),
    );
  program
    .command('verify')
    .argument('[path]', 'the folder that RINGBACK_HOME names, or an evidence pack (.zip)')
    .description('checks the hash chains; names the first bad event')
    .action(async (path?: string) => {
      if (path?.toLowerCase().endsWith('.zip'))
        return end((await import('./commands/verify-pack.js')).verifyPackCommand(path, print));
      return end((await import('./commands/verify.js')).verifyCommand(await storePlace(path), print));
    });

  program
    .command('move')
    .description(
      'carries what RINGBACK_HOME keeps into the PostgreSQL of DATABASE_URL, and proves it by the hash chains',
    )
    .action(async () => {
      const { moveCommand } = await import('./commands/move.js');
      return end(moveCommand(await storePlace(), print));
    });

  program
    .command('evidence')
    .argument('<case>', 'the id of a case')
    .argument('<file>', 'where to write it, as .zip')
    .description('everything that was said and done about a case, in an archive that can be checked anywhere')
    .action(async (caseId: string, file: string) =>
      end(
        (await import('./commands/evidence.js')).evidenceCommand(
          caseId,
          file,
          await storeAndScripts(),
          print,
          await blobs(),
        ),
      ),
    );
}

async function settings(): Promise<Settings> {
  const { readSettings } = await import('./settings.js');
  return readSettings(process.env);
}

async function storePlace(home?: string) {
  const { storePlaceOf } = await import('./open-store.js');
  const place = storePlaceOf(await settings());
  // Who names a folder means what lies in it.
  return home === undefined ? place : { home, encryptionKey: place.encryptionKey };
}

async function serverPlace() {
  const { PORT: port, RINGBACK_HOME: home, RINGBACK_API_TOKEN: token } = await settings();
  const { homeTokenAt } = await import('./access/home-token.js');
  return { port, token: token ?? (await homeTokenAt(home)) };
}

async function blobs() {
  return (await import('./documents/open-documents.js')).blobsOf(await settings());
}

async function storeAndScripts() {
  const { loadScripts } = await import('./scripts/own-scripts.js');
  return { place: await storePlace(), scripts: loadScripts() };
}

async function progress() {
  const { progressLine } = await import('./commands/progress-line.js');
  return progressLine(process.stderr, () => performance.now());
}

async function end(exitCode: Promise<number>): Promise<void> {
  process.exitCode = await exitCode;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
