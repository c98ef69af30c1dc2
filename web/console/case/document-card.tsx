import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchFile, post } from '../api/ask.js';
import { serverNow } from '../api/server-clock.js';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { saveFile } from '../parts/save-file.js';
import { useSession } from '../session/session.js';
import { moment } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import styles from './case.module.css';
import type { CaseParty } from './case-query.js';
import { named } from './codes.js';
import { RejectDocument } from './reject-document.js';
import { useAct } from './use-act.js';
import { caseWords as words } from './words.js';

interface Props {
  readonly document: CaseParty['documents'][number];
  readonly caseId: string;
  readonly partyId: string;
}

/** A document: looked at, then taken for what was asked or sent back. */
export function DocumentCard({ document, caseId, partyId }: Props) {
  const { say, language } = useWords();
  const { may } = useSession();
  const [isRejecting, setRejecting] = useState(false);
  const { id, name, way, at, by, for: asked, decided, type } = document;
  const params = { case: caseId, party: partyId, document: id };
  const accept = useAct<void>(caseId, () =>
    post('/api/cases/:case/parties/:party/documents/:document/accept', { params, body: {} }),
  );
  const open = useMutation({
    mutationFn: () => fetchFile('/api/cases/:case/parties/:party/documents/:document/content', params),
    onSuccess: (blob) => saveFile(blob, name ?? `${id}.${type.split('/')[1]}`),
  });
  const title = name ?? say(words.document, { id });
  const problem = accept.error ?? open.error;
  return (
    <article className="panel" aria-label={title}>
      <header className={styles.cardHead}>
        <h3>{title}</h3>
        {decided && (
          <Badge tone={decided.how === 'accepted' ? 'good' : 'bad'}>{say(named('decided', decided.how))}</Badge>
        )}
      </header>
      <p className="soft">
        {[
          asked && say(words.forItem, { item: asked.item }),
          say(named('way', way)),
          by,
          moment(at, serverNow(), language),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {decided?.reason && (
        <p className="soft">{[say(named('reject', decided.reason)), decided.words].filter(Boolean).join(' · ')}</p>
      )}
      {problem && <ProblemNotice problem={problem} />}
      {may('casework') && !isRejecting && (
        <div className={styles.ways}>
          <Button isPending={open.isPending} onPress={() => open.mutate()}>
            {say(words.open)}
          </Button>
          {!decided && (
            <>
              <Button tone="main" isPending={accept.isPending} onPress={() => accept.mutate()}>
                {say(words.accept)}
              </Button>
              <Button onPress={() => setRejecting(true)}>{say(words.reject)}</Button>
            </>
          )}
        </div>
      )}
      {isRejecting && <RejectDocument params={params} onLeave={() => setRejecting(false)} />}
    </article>
  );
}
