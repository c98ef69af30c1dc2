import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import sides from '../conversation/conversation-page.module.css';
import { Entries } from '../conversation/timeline.js';
import { Button } from '../parts/button.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../words/words-provider.js';
import { Feedback } from './feedback.js';
import { PracticeReviews } from './practice-reviews.js';
import { PracticeTakeover } from './practice-takeover.js';
import styles from './training.module.css';
import { trainingQuery } from './training-query.js';
import { usePractice } from './use-practice.js';
import { trainingWords as words } from './words.js';

/** One practice: what was said on the one side, what can be done on the other. */
export function PracticePage() {
  const { practice } = useParams({ from: '/training/$practice' });
  return <Practice key={practice} id={practice} />;
}

function Practice({ id }: { readonly id: string }) {
  const { say, language } = useWords();
  // The played borrower keeps the language that the practice began in.
  const [locale] = useState(language);
  const practice = usePractice(id, locale);
  const { shown, problem, finished } = practice;
  const { data } = useQuery(trainingQuery);
  const told = data?.practices.find((one) => one.id === id);
  return (
    <>
      <PageTitle title={told?.title[language] ?? say(words.title)}>
        <Link to="/training">{say(words.back)}</Link>
      </PageTitle>
      {told && <p className={styles.situation}>{told.situation[language]}</p>}
      {!shown && (problem ? <ProblemNotice problem={problem} /> : <Loading />)}
      {shown && (
        <div className={sides.sides}>
          <Entries entries={shown.entries} conversation="" lang={locale} />
          <div className="stack">
            {finished ? (
              <Feedback finished={finished} again={practice.again} />
            ) : (
              <>
                {problem && <ProblemNotice problem={problem} />}
                <PracticeTakeover practice={practice} shown={shown} lang={locale} />
                <PracticeReviews practice={practice} reviews={shown.conversation.reviews} lang={locale} />
                <div className={styles.row}>
                  <Button
                    onPress={() => practice.act({ kind: 'hand-on', team: 'enhanced' })}
                    isDisabled={shown.team === 'enhanced'}
                  >
                    {say(shown.team === 'enhanced' ? words.handedOn : words.handOn)}
                  </Button>
                  <Button onPress={practice.undo} isDisabled={!practice.canUndo}>
                    {say(words.undo)}
                  </Button>
                  <Button tone="main" onPress={practice.finish} isPending={practice.isFinishing}>
                    {say(words.finish)}
                  </Button>
                </div>
              </>
            )}
          </div>
        </div>
      )}
    </>
  );
}
