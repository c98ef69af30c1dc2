import { Command, Option } from 'commander';
import { guards } from './broken-store.js';
import { type ChaosOptions, runChaos } from './run-chaos.js';

const program = new Command('chaos')
  .description('Holds conversations while everything around them fails, and counts what came of it.')
  .option('--seed <number>', 'the same seed brings the same people and the same faults', Number, 1)
  .option('--conversations <number>', 'how many', Number, 300)
  .option('--days <number>', 'how many days pass afterwards', Number, 5)
  .addOption(new Option('--store <which>', 'what keeps them').choices(['embedded', 'postgres', 'both']).default('both'))
  .addOption(new Option('--without <guard>', 'takes a guard away, after which the run has to fail').choices(guards))
  .parse();

const { store, ...options } = program.opts<Omit<ChaosOptions, 'store'> & { readonly store: string }>();
const say = (words: string) => process.stderr.write(`${words}\n`);

for (const one of ['embedded', 'postgres'] as const) {
  if (store !== 'both' && store !== one) continue;
  const begun = Date.now();
  const { did, figures, faults } = await runChaos({ ...options, store: one, say });
  const lines = [
    `${one}: ${options.conversations} conversations, seed ${options.seed}${options.without ? `, without ${options.without}` : ''}, ${Math.round((Date.now() - begun) / 1_000)} s`,
    '  did',
    ...Object.entries(did).map(([name, times]) => `    ${name}: ${times}`),
    '  counted',
    ...Object.entries(figures).map(([name, times]) => `    ${name}: ${times}`),
    faults.length === 0 ? '  no faults' : `  ${faults.length} faults`,
    ...faults.slice(0, 50).map((words) => `    ${words}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
process.exit();
