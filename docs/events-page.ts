import { type EventKind, eventVersions } from '../dialogs/engine/event.js';
import { eventMeanings } from '../dialogs/engine/event-meanings.js';

/** The reference of the log: every kind of event, its version and what it says. */
export function eventsPage(): string {
  const kinds = Object.entries(eventMeanings) as [EventKind, string][];
  return [
    '# Events',
    '',
    'Generated from the kinds of events by `npx tsx docs/generate.ts`; do not edit.',
    '',
    'A conversation is the sum of its events. Each has its number, its time, its kind, its version, what is public in it,',
    'and perhaps what is the party’s own, which is sealed under the party’s key. The shape of each stands in',
    '`dialogs/engine/event.ts`, what it changes in `dialogs/engine/apply/`.',
    '',
    '| kind | version | says |',
    '|---|---|---|',
    ...kinds.map(([kind, meaning]) => `| \`${kind}\` | ${eventVersions[kind] ?? 1} | ${meaning} |`),
    '',
  ].join('\n');
}
