import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import { useWords } from '../words/words-provider.js';
import { Hear, VoiceNote } from './hear/hear.js';
import { withSamples } from './hear/with-samples.js';
import { schemaQuery } from './schema-query.js';
import { type Manner, manners, questionsIn, withWording } from './script-text.js';
import { scriptWords as words } from './words.js';

const languages = { 'zh-CN': '中文', 'en-US': 'English' } as const;
type Language = keyof typeof languages;

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The wording of one question, beside the whole text: what is written here changes it there. */
export function WordingForm({ text, onChange }: Props) {
  const { say, language: mine } = useWords();
  const { data } = useQuery(schemaQuery);
  const questions = questionsIn(text);
  const [chosen, setChosen] = useState<string>();
  const [language, setLanguage] = useState<Language>(mine);
  const question = questions.find(({ id }) => id === chosen) ?? questions[0];
  if (!question) return null;
  const wording = question.wording[language];
  const write = (manner: Manner, said: string) =>
    onChange(withWording(text, { at: question.at, language, manner }, said));
  return (
    <section className="panel stack" aria-label={say(words.form)}>
      <h2>{say(words.form)}</h2>
      <p className="hint">{say(words.formWhy)}</p>
      <SelectField
        label={say(words.question)}
        value={question.id}
        options={questions.map(({ id, goal }) => ({ id, name: `${id} ${goal[mine] ?? ''}` }))}
        onChange={setChosen}
      />
      <SelectField
        label={say(words.inLanguage)}
        value={language}
        options={Object.entries(languages).map(([id, name]) => ({ id, name }))}
        onChange={(id) => setLanguage(id as Language)}
      />
      {manners
        .filter((manner) => wording[manner] !== undefined)
        .map((manner) => (
          <div key={manner}>
            <TextField
              label={say(words[manner])}
              value={wording[manner] ?? ''}
              onChange={(said) => write(manner, said)}
              lang={language}
              rows={2}
            />
            {manner !== 'text' && data && (
              <Hear text={withSamples(wording[manner] ?? '', data.samples, language)} locale={language} />
            )}
          </div>
        ))}
      <VoiceNote locale={language} hasExamples />
    </section>
  );
}
