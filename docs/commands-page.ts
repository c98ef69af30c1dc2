import type { Command } from 'commander';
import { ringbackProgram } from '../bot/program.js';

/** The reference of the command line, from the definitions that it is run by. */
export function commandsPage(): string {
  const commands = [...ringbackProgram().commands].sort((a, b) => a.name().localeCompare(b.name()));
  return [
    '# Commands',
    '',
    'Generated from the command line’s definitions by `npx tsx docs/generate.ts`; do not edit.',
    '',
    '`npm run -s ringback -- COMMAND`, from the root of the project.',
    '',
    ...commands.flatMap((command) => section(command)),
  ].join('\n');
}

function section(command: Command, within = ''): readonly string[] {
  if (command.commands.length > 0) return command.commands.flatMap((one) => section(one, `${command.name()} `));
  const help = command.helpOption(false).createHelp();
  const given = [
    ...help.visibleArguments(command).map((one) => [help.argumentTerm(one), help.argumentDescription(one)]),
    ...command.options.map((one) => [help.optionTerm(one), help.optionDescription(one)]),
  ];
  return [
    `## ${within}${command.name()}`,
    '',
    `${capital(command.description())}.`,
    '',
    '```sh',
    help.commandUsage(command),
    '```',
    '',
    ...(given.length > 0 ? ['| takes | meaning |', '|---|---|', ...given.map(row), ''] : []),
  ];
}

function row([term = '', meaning = '']: readonly string[]): string {
  return `| \`${term.replaceAll('|', '\\|')}\` | ${meaning.replaceAll('|', '\\|')} |`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
