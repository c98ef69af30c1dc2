import { Empty } from '../parts/empty.js';
import { useWords } from '../words/words-provider.js';
import type { CaseFile } from './case-query.js';
import { FlagCard } from './flag-card.js';
import { PartyHeading } from './party-heading.js';
import { caseWords as words } from './words.js';

/** The signals about each party; those that nobody has dealt with come first. */
export function Flags({ file }: { readonly file: CaseFile }) {
  const { say } = useWords();
  const parties = file.parties.filter(({ flags }) => flags.length > 0);
  if (parties.length === 0) return <Empty title={say(words.noFlags)}>{say(words.flagHint)}</Empty>;
  return (
    <div className="stack">
      <p className="hint">{say(words.flagHint)}</p>
      {parties.map((party) => (
        <section key={party.id} className="stack">
          <PartyHeading party={party} />
          {[...party.flags]
            .sort((one, other) => Number(isOver(one)) - Number(isOver(other)))
            .map((flag) => (
              <FlagCard key={flag.id} flag={flag} caseId={file.id} party={party} />
            ))}
        </section>
      ))}
    </div>
  );
}

function isOver({ closed, outdatedAt }: CaseFile['parties'][number]['flags'][number]): boolean {
  return closed !== undefined || outdatedAt !== undefined;
}
