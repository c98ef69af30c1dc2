import type { Evidence } from './evidence.js';

/** W9: the party told of a change since the application, or somebody at work says that they have left. */
export const jobChanged: Evidence = ({ changed, asked }) => [
  ...changed.map((detail) => ({ code: 'told-of-a-change', detail })),
  ...asked.flatMap(({ party: { role }, dossier: { calls } }) =>
    calls.placed
      .filter(({ outcome }) => outcome?.outcome === 'left' && role !== 'emergency-contact')
      .map(({ id }) => ({ code: role === 'colleague' ? 'colleague-says-left' : 'employer-says-left', detail: id })),
  ),
];
