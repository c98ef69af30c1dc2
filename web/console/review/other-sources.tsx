import { useQuery } from '@tanstack/react-query';
import styles from '../case/case.module.css';
import { caseQuery } from '../case/case-query.js';
import { SourceItem } from '../case/source-item.js';
import { Fact } from '../parts/facts.js';
import type { ConversationReviews, Review } from '../queue/queue-query.js';
import { useWords } from '../words/words-provider.js';
import { reviewWords as words } from './words.js';

interface Props {
  readonly review: Review;
  readonly of: Pick<ConversationReviews, 'conversationId' | 'caseId' | 'partyId' | 'locale'>;
}

/** What every other source says of the same fact, side by side; this conversation’s own words stand above. */
export function OtherSources({ review: { field }, of: { conversationId, caseId, partyId, locale } }: Props) {
  const { say } = useWords();
  const { data } = useQuery({ ...caseQuery(caseId), enabled: field !== undefined });
  const known = data?.parties.find(({ id }) => id === partyId)?.fields.find(({ name }) => name === field);
  const others = known?.sources.filter(
    ({ source, place }) => source !== 'file' && place?.conversationId !== conversationId,
  );
  if (!others || others.length === 0) return null;
  return (
    <Fact name={say(words.otherSources)}>
      <ul className={styles.sources}>
        {others.map((source) => (
          <SourceItem key={source.ref} source={source} locale={locale} />
        ))}
      </ul>
    </Fact>
  );
}
