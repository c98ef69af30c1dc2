import { type Command, InvalidArgumentError } from 'commander';
import { byOption } from './campaign-program.js';
import type { StorePlace } from './open-store.js';

/** What commands that work with the store need. */
export interface StoreCommandParts {
  readonly place: () => Promise<StorePlace>;
  readonly print: (line: string) => void;
  readonly end: (exitCode: Promise<number>) => Promise<void>;
}

/** The commands about numbers that may have been given up. */
export function addNumbers(program: Command, { place, print, end }: StoreCommandParts): void {
  const numbers = program
    .command('numbers')
    .description('numbers that nobody has confirmed for long, and what the Reassigned Numbers Database says of them');
  const load = () => import('./commands/numbers.js');
  const parts = async () => {
    const { SystemClock } = await import('../adapters/clock/system-clock.js');
    return { place: await place(), clock: new SystemClock() };
  };

  numbers
    .command('list')
    .argument('<file>', 'where to write them, as .csv: number and day, as the database is asked')
    .option('--case <id>', 'one case')
    .option('--campaign <name>', 'the cases of a campaign')
    .description('writes the numbers that the database has to be asked about before they are dialled')
    .action(async (file: string, { case: caseId, campaign }: { case?: string; campaign?: string }) =>
      end((await load()).listNumbersCommand(file, { caseId, campaign }, await parts(), print)),
    );

  numbers
    .command('answers')
    .argument('<file>', 'what the database answered, as .csv: number, day, and yes, no or no data')
    .option('--asked <day>', 'when it was asked; today unless told', day)
    .addOption(byOption())
    .description('takes in the answers: "no" confirms a number, "yes" bars it, the rest goes to a person')
    .action(async (file: string, options: { asked?: string; by: string }) =>
      end((await load()).hearNumbersCommand(file, options, await parts(), print)),
    );
}

function day(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDay || Date.parse(value) > Date.now())
    throw new InvalidArgumentError('Write a day that has come, like 2026-02-20.');
  return value;
}
