import { Command } from 'commander';
import { AppError } from '../dialogs/app-error.js';
import { jsonLog } from './log.js';

const program = new Command('ringback').description(
  'Calls and texts the people behind a mortgage file, and hands every doubt to a person.',
);

program
  .command('start')
  .description('the server; without Twilio credentials also the phone emulator, at /phone')
  .action(async () => {
    const { startCommand } = await import('./commands/start.js');
    await startCommand(process.env, jsonLog());
  });

program
  .command('understand')
  .description('verdicts for answers: JSON lines in, JSON lines out')
  .action(async () => {
    const { understandCommand } = await import('./commands/understand.js');
    process.exitCode = await understandCommand(process.stdin, process.stdout);
  });

program
  .command('lint')
  .argument('[paths...]', 'script files or folders')
  .description('checks scripts; exit 1 with file, line, rule and remedy for each fault')
  .action(async (paths: string[]) => {
    const { lintCommand } = await import('./commands/lint.js');
    process.exitCode = await lintCommand(paths, print);
  });

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

program.parseAsync().catch((error: unknown) => {
  // What an AppError says is for the person at the keyboard; anything else is a defect, told by where it happened.
  process.stderr.write(
    error instanceof AppError ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
});
