import type { FlagRule } from '../flag-rule.js';

/** RF-36: says the same after a clear read-back, against the file. */
export const rf36: FlagRule = {
  flag: 'RF-36',
  severity: 'medium',
  name: { 'zh-CN': '复述之后仍坚持与档案不符', 'en-US': 'Says the same after a clear read-back, against the file' },
  ruleOut: { 'zh-CN': '档案可能有误：先查 W3', 'en-US': 'The file may be wrong: check W3 first' },
  find: ({ doubts, party }) =>
    doubts
      .filter(({ reason, partyId }) => reason === 'record-disputed' && partyId === party.id)
      .map(({ from, reviewId, said: words }) => ({
        key: `${reviewId}@${from}`,
        evidence: [{ code: 'record-disputed', partyId: party.id, from, ...(words !== undefined && { words }) }],
      })),
};
