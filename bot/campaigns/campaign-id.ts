import { installationLogId } from '../installation-log.js';
import { stableId } from '../turn/stable-id.js';

const beginning = 'campaign~';

/** Whose log a campaign's is. */
export function campaignOwner(id: string): string {
  return `${beginning}${id}`;
}

/** The log of a campaign. */
export function campaignLogId(id: string): string {
  return installationLogId(campaignOwner(id));
}

const logBeginning = installationLogId(beginning);

/** The campaign whose log this is; undefined for all others. */
export function campaignOfLog(logId: string): string | undefined {
  return logId.startsWith(logBeginning) ? logId.slice(logBeginning.length) : undefined;
}

/** The conversation that a campaign begins with a party: always the same, so that beginning it again finds it. */
export function campaignConversationId(campaignId: string, caseId: string, partyId: string): string {
  return stableId('campaign', campaignId, caseId, partyId);
}
