import type { LogEvent } from '../../data/store.js';

/** A log as text: when, what happened, the words as they were said or played, and the rest of what was noted. */
export function transcriptText(logId: string, events: readonly LogEvent[]): string {
  return [`Log ${logId}`, '', ...events.flatMap(linesOf), ''].join('\n');
}

function linesOf({ seq, at, kind, data, personal }: LogEvent): readonly string[] {
  const { text, said, ...rest } = personal ?? {};
  const words = text ?? said;
  const noted = { ...data, ...rest };
  return [
    `${seq}. ${at} ${kind}${personal === null ? ' (erased)' : ''}`,
    ...(typeof words === 'string' ? words.split('\n').map((line) => `     > ${line}`) : []),
    ...(Object.keys(noted).length > 0 ? [`     ${JSON.stringify(noted)}`] : []),
  ];
}
