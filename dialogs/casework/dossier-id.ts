const beginning = 'dossier~';

/** The id of a party's dossier: always the same, so that nothing has to find it. */
export function dossierIdOf(caseId: string, partyId: string): string {
  return `${beginning}${caseId}~${partyId}`;
}

/** Whether the log of this id is a dossier; all others are conversations. */
export function isDossierId(logId: string): boolean {
  return logId.startsWith(beginning);
}
