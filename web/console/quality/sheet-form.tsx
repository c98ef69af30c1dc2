import type { FormEvent } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { RadioField } from '../parts/radio-field.js';
import { TextField } from '../parts/text-field.js';
import { useWords } from '../words/words-provider.js';
import type { Sample } from './quality-query.js';
import { useSheet } from './use-sheet.js';
import { itemWords, sectionWords, qualityWords as words } from './words.js';

const marks = ['met', 'missed', 'not-applicable'] as const;

/** The score sheet, section by section. What is marked is kept while one goes on. */
export function SheetForm({ sample }: { readonly sample: Sample }) {
  const { say } = useWords();
  const sheet = useSheet(sample);
  const { items } = sample;
  const left = items.filter(({ id }) => sheet.marks[id] === undefined).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sheet.handIn();
  };
  return (
    <Form onSubmit={submit} className="panel stack" aria-label={say(words.sheet)}>
      <h2>{say(words.sheet)}</h2>
      {[...new Set(items.map(({ section }) => section))].map((section) => (
        <section key={section} className="stack" aria-label={say(sectionWords[section])}>
          <h3>{say(sectionWords[section])}</h3>
          {items
            .filter((item) => item.section === section)
            .map(({ id, points, fatal }) => (
              <RadioField
                key={id}
                label={say(itemWords[id])}
                hint={`${say(words.points, { points })}${fatal ? ` · ${say(words.fatal)}` : ''}`}
                value={sheet.marks[id]}
                options={marks.map((mark) => ({ id: mark, name: say(words[mark]) }))}
                onChange={(mark) => sheet.mark(id, mark)}
              />
            ))}
        </section>
      ))}
      <TextField
        label={say(words.notes)}
        hint={say(words.notesHint)}
        value={sheet.notes}
        onChange={sheet.write}
        rows={4}
        maxLength={4_000}
      />
      {sheet.problem && <ProblemNotice problem={sheet.problem} />}
      <p className="hint" role="status">
        {left > 0 ? say(words.left, { count: left }) : say(words.final)}{' '}
        {say(sheet.isKept ? words.saved : words.saving)}
      </p>
      <div>
        <Button type="submit" tone="main" isDisabled={left > 0} isPending={sheet.isHandingIn}>
          {say(words.handIn)}
        </Button>
      </div>
    </Form>
  );
}
