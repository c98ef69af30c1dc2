import { useQuery } from '@tanstack/react-query';
import { conversationQuery } from '../conversation/conversation-query.js';
import { Badge } from '../parts/badge.js';
import { Loading } from '../parts/loading.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import { clarityTone } from './clarity-tone.js';
import styles from './other-answers.module.css';
import { reviewWords as words } from './words.js';

interface Props {
  readonly conversation: string;
  /** The questions that are shown already. */
  readonly about: readonly (string | undefined)[];
}

/** What else this party said: a doubt is rarely seen right by itself. */
export function OtherAnswers({ conversation, about }: Props) {
  const { say, language } = useWords();
  const { data, isPending } = useQuery(conversationQuery(conversation));
  if (isPending) return <Loading />;
  const others = (data?.answers ?? []).filter(({ questionId }) => !about.includes(questionId));
  return (
    <section className="panel">
      <h3>{say(words.otherAnswers)}</h3>
      {others.length === 0 && <p className="soft">{say(words.noAnswers)}</p>}
      <dl className={styles.answers}>
        {others.map(({ questionId, inLanguages, clarity, status, sayings }) => (
          <div key={questionId} className={styles.answer}>
            <dt>{inLanguages[language].goal ?? questionId}</dt>
            <dd>
              {inLanguages[language].value ?? (
                <q lang={data?.locale}>{sayings.at(-1)?.said ?? say(called('answer', status))}</q>
              )}{' '}
              {clarity !== undefined && clarity !== 'clear' && (
                <Badge tone={clarityTone[clarity]}>{say(called('clarity', clarity))}</Badge>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
