import { useQuery } from '@tanstack/react-query';
import { post } from '../api/ask.js';
import { serverNow } from '../api/server-clock.js';
import { ListenButton } from '../listen/listen-button.js';
import { Badge } from '../parts/badge.js';
import { Empty } from '../parts/empty.js';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Quoted } from '../parts/quoted.js';
import { Reveal } from '../parts/reveal.js';
import { queueWords } from '../queue/words.js';
import { clarityTone } from '../review/clarity-tone.js';
import { called } from '../words/domain.js';
import { duration, moment } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import { type TimelineEntry, timelineQuery } from './conversation-query.js';
import { linesOf, type NoteLine, type SaidLine } from './lines.js';
import styles from './timeline.module.css';
import { conversationWords as words } from './words.js';

interface Props {
  readonly conversation: string;
  /** The language of the conversation. */
  readonly lang: string;
  /** The calls that can be listened to. */
  readonly recorded?: readonly string[];
}

/** Everything said and done, across calls and messages; it grows while it happens. */
export function Timeline({ conversation, lang, recorded = [] }: Props) {
  const { data, error } = useQuery(timelineQuery(conversation));
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  return <Entries entries={data.entries} conversation={conversation} lang={lang} recorded={recorded} />;
}

/** The same of entries that are at hand. */
export function Entries({
  entries,
  conversation,
  lang,
  recorded = [],
}: Props & { readonly entries: readonly TimelineEntry[] }) {
  const { say } = useWords();
  const lines = linesOf(entries);
  if (lines.length === 0) return <Empty title={say(words.empty)} />;
  return (
    <ol className={styles.timeline} aria-label={say(words.timeline)}>
      {lines.map((line) =>
        line.kind === 'said' ? (
          <Said
            key={line.said.seq}
            line={line}
            lang={lang}
            id={conversation}
            isRecorded={recorded.includes(line.said.callId ?? '')}
          />
        ) : (
          <Note key={line.entry.seq} line={line} lang={lang} />
        ),
      )}
    </ol>
  );
}

interface SaidProps {
  readonly line: SaidLine;
  readonly lang: string;
  /** The conversation. */
  readonly id: string;
  /** Whether its call can be listened to. */
  readonly isRecorded: boolean;
}

function Said({ line: { said, understood }, lang, id, isRecorded }: SaidProps) {
  const { say, language } = useWords();
  const { who, by, form, words: text, hidden, at, channel, attachments, callId, recordedAt } = said;
  const marks = understood.flatMap(({ reasons }) => reasons);
  return (
    <li className={`${styles.said} ${styles[who]}`}>
      <p className={styles.by}>
        {by ?? say(words[who])}
        {channel !== undefined && ` · ${say(called('channel', channel))}`} ·{' '}
        <time dateTime={at}>{moment(at, serverNow(), language)}</time>
        {isRecorded && callId !== undefined && recordedAt !== undefined && (
          <ListenButton conversation={id} callId={callId} second={Math.max(0, recordedAt)} />
        )}
      </p>
      <div className={styles.bubble}>
        {hidden !== undefined && <span className="soft">{say(words[hidden])}</span>}
        {hidden === undefined && form === 'nothing' && <span className="soft">{say(words.nothingSaid)}</span>}
        {text !== undefined && (
          <Reveal
            covered={text}
            what={say(words.words)}
            show={(shown) =>
              who === 'party' ? <Quoted said={shown} reasons={marks} lang={lang} /> : <p lang={lang}>{shown}</p>
            }
            reveal={async (reason) =>
              (await post('/api/conversations/:id/reveal', { params: { id }, body: { seq: said.seq, reason } })).value
            }
          />
        )}
        {form === 'keys' && <span className="hint">{say(words.keys)}</span>}
        {attachments !== undefined && <span className="hint">{say(words.attachment, { count: attachments })}</span>}
      </div>
      {understood
        .filter(({ clarity }) => clarity !== 'clear')
        .map(({ seq, clarity, reasons }) => (
          <p key={seq} className={styles.verdict}>
            <Badge tone={clarityTone[clarity]}>{say(called('clarity', clarity))}</Badge>{' '}
            <span className="hint">{reasons.map(({ code }) => say(called('code', code))).join(' · ')}</span>
          </p>
        ))}
    </li>
  );
}

function Note({ line: { entry }, lang }: { readonly line: NoteLine; readonly lang: string }) {
  const { say, language } = useWords();
  return (
    <li className={styles.note} data-tone={entry.kind === 'flag' ? 'warn' : undefined}>
      <span>{told()}</span> {entry.kind === 'review' && entry.words !== undefined && <q lang={lang}>{entry.words}</q>}
      {(entry.kind === 'team' || entry.kind === 'note') && entry.words !== undefined && <q>{entry.words}</q>}{' '}
      <time dateTime={entry.at} className="hint">
        {moment(entry.at, serverNow(), language)}
      </time>
    </li>
  );

  function told(): string {
    switch (entry.kind) {
      case 'flag':
        return say(words.flagged, { what: say(called('flag', entry.flag)) });
      case 'review':
        return say(words[entry.step], { what: say(called('review', entry.reason ?? '')), by: entry.by ?? '' });
      case 'team':
        return say(words.handed, {
          by: entry.by,
          team: say(entry.team === 'enhanced' ? queueWords.enhanced : queueWords.desk),
        });
      case 'note':
        return say(words.noted, { by: entry.by });
      case 'takeover':
        return say(words[entry.step === 'ended' ? 'takeoverEnded' : entry.step], { by: entry.by ?? '' });
      case 'call':
        if (entry.step === 'recording')
          return say(words.recording, { what: say(words[entry.recording ?? 'declined']) });
        return entry.step === 'ended' && entry.seconds !== undefined
          ? say(words.endedAfter, { time: duration(entry.seconds * 1_000, language) })
          : say(words[entry.step], { by: entry.by ?? say(words.toDesk) });
      case 'not-reached':
        return say(words.notReached);
    }
  }
}
