import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import type { BodyFor, GivenBy } from '../../../bot/api/asking.js';
import { post } from '../api/ask.js';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import { clarityTone } from '../review/clarity-tone.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import { Hear, VoiceNote } from './hear/hear.js';
import styles from './scripts.module.css';
import { scriptWords as words } from './words.js';

type Path = '/api/scripts/:script/simulate';
type Trial = BodyFor<Path>;
type Line = GivenBy<'POST', Path>['lines'][number];

interface Props {
  readonly script: string;
  /** As it is written now, kept or not. */
  readonly text: string;
}

/** A talk with the draft. It is played anew from its beginning whenever something is said, or the draft is changed. */
export function Simulator({ script, text }: Props) {
  const { say, language } = useWords();
  const [setting, setSetting] = useState<Pick<Trial, 'locale' | 'market' | 'channel'>>({
    locale: language,
    market: language === 'zh-CN' ? 'cn' : 'us',
    channel: 'sms',
  });
  const [acts, setActs] = useState<Trial['acts']>([]);
  const [written, setWritten] = useState('');
  const trial = { text, ...setting, acts };
  const { data, error, isFetching } = useQuery({
    queryKey: ['script-trial', script, trial],
    queryFn: ({ signal }) => post('/api/scripts/:script/simulate', { params: { script }, body: trial, signal }),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  const act = (one: Trial['acts'][number]) => setActs([...acts, one]);
  const change = (to: Partial<typeof setting>) => {
    setSetting({ ...setting, ...to });
    setActs([]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = written.trim();
    if (said === '') return;
    act(
      setting.channel === 'voice' && /^[\d*#]+$/u.test(said)
        ? { kind: 'keys', keys: said }
        : { kind: 'words', text: said },
    );
    setWritten('');
  };
  return (
    <div className={styles.sides}>
      <div className="stack">
        {error && <ProblemNotice problem={error} />}
        {data && data.faults.length > 0 && <Notice tone="warn">{say(words.faulty)}</Notice>}
        <ol className={styles.talk} aria-label={say(words.trial)} aria-live="polite" aria-busy={isFetching}>
          {data?.lines.map((line, at) => (
            <Said key={at} line={line} lang={setting.locale} />
          ))}
          {data?.outcome !== undefined && (
            <li className={styles.note}>{say(words.ended, { what: say(called('outcome', data.outcome)) })}</li>
          )}
        </ol>
        <Form onSubmit={submit} className="stack">
          <TextField
            label={say(words.say)}
            hint={say(words.sayHint)}
            value={written}
            onChange={setWritten}
            lang={setting.locale}
            maxLength={1_600}
            autoComplete="off"
            autoFocus
          />
          <div className={styles.row}>
            <Button type="submit" tone="main">
              {say(words.sayIt)}
            </Button>
            {setting.channel === 'voice' && (
              <Button onPress={() => act({ kind: 'silence' })}>{say(words.silence)}</Button>
            )}
            <Button onPress={() => act({ kind: 'wait', hours: 24 })}>{say(words.aDay)}</Button>
            <Button onPress={() => setActs([])}>{say(words.restart)}</Button>
          </div>
        </Form>
      </div>
      <section className="panel stack" aria-label={say(words.try)}>
        <SelectField
          label={say(words.inLanguage)}
          value={setting.locale}
          options={[
            { id: 'zh-CN', name: '中文' },
            { id: 'en-US', name: 'English' },
          ]}
          onChange={(locale) => change({ locale: locale === 'zh-CN' ? 'zh-CN' : 'en-US' })}
        />
        <SelectField
          label={say(words.market)}
          value={setting.market}
          options={(['cn', 'us'] as const).map((id) => ({ id, name: say(called('market', id)) }))}
          onChange={(market) => change({ market: market === 'cn' ? 'cn' : 'us' })}
        />
        <SelectField
          label={say(words.channel)}
          value={setting.channel}
          options={(['sms', 'voice'] as const).map((id) => ({ id, name: say(called('channel', id)) }))}
          onChange={(channel) => change({ channel: channel === 'voice' ? 'voice' : 'sms' })}
        />
        {setting.channel === 'voice' && <VoiceNote locale={setting.locale} />}
      </section>
    </div>
  );
}

function Said({ line, lang }: { readonly line: Line; readonly lang: Trial['locale'] }) {
  const { say } = useWords();
  switch (line.kind) {
    case 'bot':
      return (
        <li lang={lang}>
          {line.text} {line.isSpoken && <Hear text={line.text} locale={lang} />}
        </li>
      );
    case 'party':
      if (line.form === 'wait')
        return <li className={styles.note}>{say(words.waited, { count: Number(line.text) })}</li>;
      return (
        <li className={styles.they} lang={lang}>
          {line.form === 'silence' ? say(words.silence) : line.text}
          {line.form === 'keys' && <span className="hint"> {say(words.keyed)}</span>}
        </li>
      );
    case 'understood':
      return (
        <li className={styles.note}>
          {line.questionId} <Badge tone={clarityTone[line.clarity]}>{say(called('clarity', line.clarity))}</Badge>{' '}
          {line.reasons
            .map(({ code, words: caused }) => `${say(called('code', code))} ${caused && `“${caused}”`}`)
            .join(' · ')}
        </li>
      );
    case 'noted':
      return (
        <li className={styles.note}>
          {line.what === 'review'
            ? say(words.forReview, { what: say(called('review', line.code)) })
            : say(words.signal, { what: say(called('flag', line.code)) })}
        </li>
      );
    case 'did':
      return <li className={styles.note}>{say(words.did, { what: line.about ?? say(called('trial', line.what)) })}</li>;
  }
}
