import { compareEmployers } from '../../comparison/compare-employers.js';
import type { Evidence } from './evidence.js';

/** W8: the name that was told is a brand, the agency that pays, or sounds like the one on file. */
export const nameVariant: Evidence = ({ party, said, employers }) => {
  const { payrollName, contributionsPayer } = party.onFile;
  const names = [
    ...employers.flatMap(({ aliases }) => aliases.map((name) => ({ code: 'known-alias', detail: name }))),
    ...(payrollName === undefined ? [] : [{ code: 'payroll-name', detail: payrollName }]),
    ...(contributionsPayer === undefined ? [] : [{ code: 'contributions-payer', detail: contributionsPayer }]),
  ];
  return [
    ...names.filter(({ detail }) =>
      said.some((one) => compareEmployers({ name: one.said }, { name: detail }, []) === 'agree'),
    ),
    ...said
      .filter(({ codes }) => codes.includes('sounds-like') || codes.includes('part-of-name'))
      .map(({ conversationId }) => ({ code: 'like-the-name-on-file', detail: conversationId })),
  ];
};
