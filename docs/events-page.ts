import { type DossierEventKind, dossierEventVersions } from '../dialogs/casework/event.js';
import { dossierEventMeanings } from '../dialogs/casework/event-meanings.js';
import { type EventKind, eventVersions } from '../dialogs/engine/event.js';
import { eventMeanings } from '../dialogs/engine/event-meanings.js';

/** The reference of the logs: every kind of event, its version and what it says. */
export function eventsPage(): string {
  const conversation = Object.entries(eventMeanings) as [EventKind, string][];
  const dossier = Object.entries(dossierEventMeanings) as [DossierEventKind, string][];
  return [
    '# Events',
    '',
    'Generated from the kinds of events by `npx tsx docs/generate.ts`; do not edit.',
    '',
    'A conversation is the sum of its events, and so is a dossier. Each has its number, its time, its kind, its version, what',
    'is public in it, and perhaps what is the party’s own, which is sealed.',
    '',
    '## In conversations',
    '',
    'The shape of each stands in `dialogs/engine/event.ts`, what it changes in `dialogs/engine/apply/`.',
    '',
    ...table(conversation.map(([kind, meaning]) => [kind, eventVersions[kind] ?? 1, meaning])),
    '',
    '## In dossiers',
    '',
    'The shape of each stands in its part of `dialogs/casework/`.',
    '',
    ...table(dossier.map(([kind, meaning]) => [kind, dossierEventVersions[kind] ?? 1, meaning])),
    '',
  ].join('\n');
}

function table(rows: readonly (readonly [kind: string, version: number, meaning: string])[]): readonly string[] {
  return [
    '| kind | version | says |',
    '|---|---|---|',
    ...rows.map(([kind, version, meaning]) => `| \`${kind}\` | ${version} | ${meaning} |`),
  ];
}
