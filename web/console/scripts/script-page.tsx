import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { post } from '../api/ask.js';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { Loading } from '../parts/loading.js';
import { Notice } from '../parts/notice.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Tabs } from '../parts/tabs.js';
import { TextField } from '../parts/text-field.js';
import { useWords } from '../words/words-provider.js';
import { Conflict } from './conflict.js';
import { Difference } from './difference.js';
import { DraftSteps } from './draft-steps.js';
import { EditDraft } from './edit-draft.js';
import { NotUnderstood } from './not-understood/not-understood.js';
import { learningWords } from './not-understood/words.js';
import { Replay } from './replay.js';
import styles from './scripts.module.css';
import { askScriptsAnew, type OneScript, scriptQuery } from './scripts-query.js';
import { SideBySide } from './side-by-side.js';
import { Simulator } from './simulator.js';
import { stepTone } from './step-tone.js';
import { useDraft } from './use-draft.js';
import { Versions } from './versions.js';
import { scriptWords as words } from './words.js';

/** One script: its draft, what it would change, and its versions. */
export function ScriptPage() {
  const { script: id } = useParams({ from: '/scripts/$script' });
  const { data, error } = useQuery(scriptQuery(id));
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  return <Script key={id} script={data} />;
}

function Script({ script }: { readonly script: OneScript }) {
  const { say, language } = useWords();
  const { tab = script.draft ? 'edit' : 'versions', question } = useSearch({ from: '/scripts/$script' });
  const navigate = useNavigate({ from: '/scripts/$script' });
  const draft = useDraft(script);
  const { step, draftBy = '', current } = script;
  const versions = { id: 'versions', name: say(words.versions), shown: () => <Versions script={script} /> } as const;
  const difference = {
    id: 'difference',
    name: say(words.difference),
    shown: () => <Difference key={`${script.draft !== undefined}`} script={script} />,
  } as const;
  const notUnderstood = {
    id: 'not-understood',
    name: say(learningWords.tab),
    shown: () => (
      <NotUnderstood
        draft={draft}
        question={question}
        onChoose={(chosen) =>
          navigate({ search: { tab: 'not-understood', ...(chosen && { question: chosen }) }, replace: true })
        }
      />
    ),
  } as const;
  const sideBySide = {
    id: 'side-by-side',
    name: say(words.sideBySide),
    shown: () => <SideBySide script={script} />,
  } as const;
  const several = script.versions.length > 1;
  const { kept } = draft;
  const tabs = kept
    ? ([
        { id: 'edit', name: say(words.edit), shown: () => <EditDraft draft={draft} /> },
        { id: 'try', name: say(words.try), shown: () => <Simulator script={script.id} text={draft.text} /> },
        difference,
        { id: 'replay', name: say(words.replay), shown: () => <Replay script={script.id} edition={kept.edition} /> },
        notUnderstood,
        ...(several ? [sideBySide] : []),
        versions,
      ] as const)
    : several
      ? ([versions, notUnderstood, difference, sideBySide] as const)
      : ([versions, notUnderstood] as const);
  return (
    <>
      <PageTitle title={script.title[language]}>
        <span className={styles.about}>
          <Link to="/scripts">{say(words.back)}</Link>
          {current !== undefined && (
            <span className="soft">
              {say(words.current)}: {say(words.version, { version: String(current) })}
            </span>
          )}
          {step && <Badge tone={stepTone[step]}>{say(words[`step-${step}`], { by: draftBy })}</Badge>}
        </span>
      </PageTitle>
      <div className="stack">
        {draft.orphan !== undefined && <Orphan text={draft.orphan} />}
        {!draft.kept && <Begin script={script.id} />}
        {draft.theirs && <Conflict draft={draft} theirs={draft.theirs} />}
        {draft.kept && <DraftSteps draft={draft} kept={draft.kept} />}
        <Tabs
          label={say(words.parts)}
          chosen={tabs.some(({ id }) => id === tab) ? tab : 'versions'}
          onChoose={(chosen) => navigate({ search: { tab: chosen }, replace: true })}
          tabs={tabs}
        />
      </div>
    </>
  );
}

/** Nothing typed is lost: once the next version is begun, it is asked whose text goes on. */
function Orphan({ text }: { readonly text: string }) {
  const { say } = useWords();
  return (
    <>
      <Notice tone="warn">{say(words.orphan)}</Notice>
      <TextField label={say(words.orphanText)} value={text} rows={8} isReadOnly />
    </>
  );
}

function Begin({ script }: { readonly script: string }) {
  const { say } = useWords();
  const navigate = useNavigate({ from: '/scripts/$script' });
  const begin = useMutation({
    mutationFn: () => post('/api/scripts/:script/draft', { params: { script }, body: {} }),
    onSuccess: () => navigate({ search: { tab: 'edit' } }),
    onSettled: askScriptsAnew,
  });
  return (
    <div className={styles.row}>
      <Button tone="main" onPress={() => begin.mutate()} isPending={begin.isPending}>
        {say(words.begin)}
      </Button>
      <p className="hint">{say(words.beginWhy)}</p>
      {begin.error && <ProblemNotice problem={begin.error} />}
    </div>
  );
}
