import { Reveal } from '../parts/reveal.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import type { CaseParty } from './case-query.js';
import { revealed } from './revealed.js';
import { caseWords } from './words.js';

interface Props {
  readonly party: CaseParty;
  /** The case, where the name may be shown in full. */
  readonly file?: string;
}

/** Whom what follows is about. */
export function PartyHeading({ party: { id, name, role, locale }, file }: Props) {
  const { say } = useWords();
  const shown = (words: string) => <span lang={locale}>{words}</span>;
  return (
    <h2>
      {file === undefined ? (
        shown(name || id)
      ) : (
        <Reveal
          covered={name || id}
          what={say(caseWords.name)}
          show={shown}
          reveal={(reason) => revealed(file, id, 'name', reason)}
        />
      )}{' '}
      <span className="hint">{say(called('role', role))}</span>
    </h2>
  );
}
