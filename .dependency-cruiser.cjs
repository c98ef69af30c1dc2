/** Imports point one way: web → bot/api types, bot → {adapters, data} → dialogs. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'dialogs-import-only-dialogs',
      comment: 'What is asked and what an answer means knows nothing of the world around it.',
      severity: 'error',
      from: { path: '^dialogs/' },
      to: { path: '^(adapters|data|bot|web|tests|bench)/' },
    },
    {
      name: 'dialogs-are-pure',
      comment:
        'No I/O, no clock, no randomness; the script library alone reads files, one file loads a library late, and hashes are pure.',
      severity: 'error',
      from: {
        path: '^dialogs/',
        pathNot: '^dialogs/script/(library|read-scripts)\\.ts$|^dialogs/understanding/numbering-plans\\.ts$',
      },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|path)$' },
    },
    {
      name: 'conversations-know-no-casework',
      comment: 'Casework looks at conversations; a conversation goes its way without knowing who looks.',
      severity: 'error',
      from: { path: '^dialogs/(engine|policy|questions|script|understanding)/' },
      to: { path: '^dialogs/casework/' },
    },
    {
      name: 'adapters-decide-nothing',
      severity: 'error',
      from: { path: '^adapters/' },
      to: { path: '^(data|bot|web|tests|bench)/' },
    },
    {
      name: 'data-only-keeps',
      severity: 'error',
      from: { path: '^data/' },
      to: { path: '^(adapters|bot|web|tests|bench)/' },
    },
    {
      name: 'emulator-is-not-an-adapter-of-twilio',
      comment: 'The emulator stands for Twilio itself; if the two shared code, it could not find our mistakes.',
      severity: 'error',
      from: { path: '^adapters/phone/' },
      to: { path: '^adapters/(twilio|activities)' },
    },
    {
      name: 'web-talks-to-the-api-only',
      comment: 'The types of what it asks and gets come from one file, which has nothing else.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(adapters|data|dialogs|bot)/', pathNot: '^bot/api/asking\\.ts$' },
    },
    {
      name: 'bot-framework-stays-at-the-edge',
      comment: 'Its SDK is archived: moving to its successor has to stay a change of few files.',
      severity: 'error',
      from: { pathNot: '^(adapters/(twilio|activities)|bot/(channels|effects)|bench|tests)' },
      to: { path: 'node_modules/botbuilder' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
