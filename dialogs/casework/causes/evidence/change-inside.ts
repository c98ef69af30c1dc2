import { compareEmployers } from '../../comparison/compare-employers.js';
import type { Evidence } from './evidence.js';

/** W2: the name that was told is one that the employer had before, has since, or that a part of it has. */
export const changeInside: Evidence = ({ said, employers }) =>
  employers.flatMap(({ formerNames, successor, departments }) => {
    const names = [
      ...formerNames.map((name) => ({ code: 'former-name', detail: name })),
      ...(successor === undefined ? [] : [{ code: 'successor', detail: successor }]),
      ...departments.flatMap((part) =>
        [part.name, ...part.formerNames].map((name) => ({ code: 'department', detail: name })),
      ),
    ];
    return names.filter(({ detail }) =>
      said.some((one) => compareEmployers({ name: one.said }, { name: detail }, []) === 'agree'),
    );
  });
