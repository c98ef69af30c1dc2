import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { keepLanguage, type Locale, preferredLanguage } from './language.js';
import { type Pair, type Values, wordsOf } from './say.js';

interface Speaking {
  readonly language: Locale;
  readonly speak: (language: Locale) => void;
  readonly say: (pair: Pair, values?: Values) => string;
}

const Spoken = createContext<Speaking | undefined>(undefined);

/** Gives everything below its language. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(preferredLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speaking = useMemo<Speaking>(
    () => ({
      language,
      say: (pair, values) => wordsOf(pair, language, values),
      speak(chosen) {
        keepLanguage(chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return (
    <Spoken value={speaking}>
      <I18nProvider locale={language}>{children}</I18nProvider>
    </Spoken>
  );
}

/** The language of the console, and how to say something in it. */
export function useWords(): Speaking {
  const speaking = useContext(Spoken);
  if (!speaking) throw new Error('useWords() needs a WordsProvider above it');
  return speaking;
}
