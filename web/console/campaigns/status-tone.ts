/** How a campaign stands, as a colour. */
export const statusTone = {
  'being-planned': 'calm',
  planned: 'brand',
  running: 'good',
  paused: 'warn',
  stopped: 'calm',
  ended: 'calm',
} as const;
