import { Empty } from '../parts/empty.js';
import { useWords } from '../words/words-provider.js';
import type { CaseFile } from './case-query.js';
import { DocumentCard } from './document-card.js';
import { PartyHeading } from './party-heading.js';
import { caseWords as words } from './words.js';

/** What came from each party; what nobody has decided on comes first. */
export function Documents({ file }: { readonly file: CaseFile }) {
  const { say } = useWords();
  const parties = file.parties.filter(({ documents }) => documents.length > 0);
  if (parties.length === 0) return <Empty title={say(words.noDocuments)} />;
  return (
    <div className="stack">
      {parties.map((party) => (
        <section key={party.id} className="stack">
          <PartyHeading party={party} />
          {[...party.documents]
            .sort((one, other) => Number(one.decided !== undefined) - Number(other.decided !== undefined))
            .map((document) => (
              <DocumentCard key={document.id} document={document} caseId={file.id} partyId={party.id} />
            ))}
        </section>
      ))}
    </div>
  );
}
