import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SelectField } from '../parts/select-field.js';
import { useWords } from '../words/words-provider.js';
import { ChangedLines } from './changed-lines.js';
import { type OneScript, textQuery } from './scripts-query.js';
import { scriptWords as words } from './words.js';

/** What the draft changes against a version. */
export function Difference({ script: { id, versions, draft } }: { readonly script: OneScript }) {
  const { say } = useWords();
  const [version, setVersion] = useState(draft?.basedOn ?? versions.at(-1)?.version ?? 1);
  const { data, error } = useQuery(textQuery(id, version));
  const name = (one: number) => say(words.version, { version: String(one) });
  return (
    <div className="stack">
      <SelectField
        label={say(words.compare)}
        value={String(version)}
        options={versions.map((one) => ({ id: String(one.version), name: name(one.version) }))}
        onChange={(chosen) => setVersion(Number(chosen))}
      />
      {error && <ProblemNotice problem={error} />}
      {!data && !error && <Loading />}
      {data && draft && (
        <ChangedLines
          from={{ name: name(version), text: data.text }}
          to={{ name: say(words.draft), text: draft.text }}
        />
      )}
    </div>
  );
}
