import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import type { CaseParty } from './case-query.js';

/** Whom what follows is about. */
export function PartyHeading({ party: { id, name, role, locale } }: { readonly party: CaseParty }) {
  const { say } = useWords();
  return (
    <h2>
      <span lang={locale}>{name || id}</span> <span className="hint">{say(called('role', role))}</span>
    </h2>
  );
}
