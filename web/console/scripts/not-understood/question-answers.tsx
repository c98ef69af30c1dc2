import { useState } from 'react';
import { Badge } from '../../parts/badge.js';
import { Button } from '../../parts/button.js';
import { Table } from '../../parts/table.js';
import { called } from '../../words/domain.js';
import { useWords } from '../../words/words-provider.js';
import type { Draft } from '../scripts-query.js';
import type { DraftAtWork } from '../use-draft.js';
import { AddSynonym } from './add-synonym.js';
import { meaningPair } from './meaning-pair.js';
import styles from './not-understood.module.css';
import type { AnswerRow, QuestionRow } from './not-understood-query.js';
import { ReplayedAnswers } from './replayed-answers.js';
import { learningWords as words } from './words.js';

interface Props {
  readonly row: QuestionRow;
  readonly draft: DraftAtWork;
}

/** Answers to one question that were not understood, the commonest first. */
export function QuestionAnswers({ row, draft }: Props) {
  const { say, language } = useWords();
  const { questionId, goal, version, locale, count, unheard, hidden, means, answers } = row;
  const [chosen, setChosen] = useState<string>();
  const [added, setAdded] = useState<{ readonly answer: AnswerRow; readonly draft: Draft }>();
  const name = goal ? `${goal[language]} (${questionId})` : questionId;
  const isListed = means.length > 0;
  const answer = answers.find((one) => one.words === chosen);
  const about = [
    say(words.version, { version }),
    say(called('locale', locale)),
    say(words.count, { count }),
    ...(unheard > 0 ? [say(words.unheard, { count: unheard })] : []),
    ...(hidden > 0 ? [say(words.hidden, { count: hidden })] : []),
  ];
  return (
    <section className="panel stack" aria-label={name}>
      <h2>{name}</h2>
      <p className="hint">{about.join(' · ')}</p>
      {!isListed && <p className="hint">{say(words.hiddenWhy)}</p>}
      {added && <ReplayedAnswers key={added.answer.words} row={row} {...added} />}
      {answer && (
        <AddSynonym
          key={answer.words}
          row={row}
          answer={answer}
          draft={draft}
          onAdded={(to) => {
            setChosen(undefined);
            setAdded({ answer, draft: to });
          }}
          onCancel={() => setChosen(undefined)}
        />
      )}
      {answers.length > 0 && (
        <Table
          columns={[words.said, words.times, words.because, words.meant, ...(isListed ? [words.use] : [])].map((one) =>
            say(one),
          )}
        >
          {answers.map((one) => (
            <tr key={one.words}>
              <th scope="row" lang={locale}>
                {one.words}
              </th>
              <td data-name={say(words.times)}>{one.count}</td>
              <td data-name={say(words.because)}>{say(called('code', one.code))}</td>
              <td data-name={say(words.meant)}>
                <Meant row={row} answer={one} />
              </td>
              {isListed && (
                <td className={styles.action}>
                  {one.words === added?.answer.words && <Badge tone="good">{say(words.inDraft)}</Badge>}
                  {one.mayAdd && one.words !== chosen && one.words !== added?.answer.words && (
                    <Button
                      onPress={() => setChosen(one.words)}
                      aria-label={say(words.addOf, { words: one.words })}
                      isDisabled={!draft.isSaved}
                    >
                      {say(words.add)}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </Table>
      )}
      {isListed && !draft.isSaved && <p className="hint">{say(words.saveFirst)}</p>}
    </section>
  );
}

function Meant({ row, answer: { meant } }: { readonly row: QuestionRow; readonly answer: AnswerRow }) {
  const { say } = useWords();
  if (meant.length === 0) return <span className="soft">{say(words.unknown)}</span>;
  return (
    <ul className={styles.meant}>
      {meant.map(({ value, by, count }) => (
        <li key={`${value} ${by}`}>
          {say(meaningPair(row, value))}{' '}
          <span className="hint">{say(by === 'person' ? words.byPerson : words.byParty, { count })}</span>
        </li>
      ))}
    </ul>
  );
}
