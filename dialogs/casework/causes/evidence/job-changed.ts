import type { Evidence } from './evidence.js';

/** W9: the party told of a change since the application, or the employer says that they have left. */
export const jobChanged: Evidence = ({ changed, asked }) => [
  ...changed.map((detail) => ({ code: 'told-of-a-change', detail })),
  ...asked.flatMap(({ dossier: { calls } }) =>
    calls.placed
      .filter(({ outcome }) => outcome?.outcome === 'left')
      .map(({ id }) => ({ code: 'employer-says-left', detail: id })),
  ),
];
