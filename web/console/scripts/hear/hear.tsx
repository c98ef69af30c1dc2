import { useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button.js';
import { called } from '../../words/domain.js';
import type { Locale } from '../../words/language.js';
import { useWords } from '../../words/words-provider.js';
import { useVoice } from './use-voice.js';
import { hearWords as words } from './words.js';

interface Props {
  /** As the telephone says it: the words themselves, and what stands in the place of braces. */
  readonly text: string;
  readonly locale: Locale;
}

/** A name does not have to hold a whole prompt. */
const longestName = 60;

/** Reads a prompt aloud, with the browser's own voice; nothing where there is none for its language. */
export function Hear({ text, locale }: Props) {
  const { say } = useWords();
  const voice = useVoice(locale);
  const [isSpeaking, setSpeaking] = useState(false);
  const mine = useRef<SpeechSynthesisUtterance>(undefined);
  const stop = () => {
    if (!mine.current) return;
    mine.current = undefined;
    setSpeaking(false);
    speechSynthesis.cancel();
  };
  useEffect(() => () => (mine.current ? speechSynthesis.cancel() : undefined), []);
  if (!voice) return null;
  const speak = () => {
    // What another button began ends here.
    speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    const ended = () => {
      if (mine.current !== utterance) return;
      mine.current = undefined;
      setSpeaking(false);
    };
    utterance.onend = ended;
    utterance.onerror = ended;
    mine.current = utterance;
    setSpeaking(true);
    speechSynthesis.speak(utterance);
  };
  const name = text.slice(0, longestName);
  return isSpeaking ? (
    <Button tone="quiet" onPress={stop} aria-label={say(words.stopOf, { text: name })}>
      {say(words.stop)}
    </Button>
  ) : (
    <Button tone="quiet" onPress={speak} aria-label={say(words.hearOf, { text: name })}>
      {say(words.hear)}
    </Button>
  );
}

interface NoteProps extends Pick<Props, 'locale'> {
  /** Wording with names in braces is heard. */
  readonly hasExamples?: boolean;
}

/** Whose voice it is, or that there is none. */
export function VoiceNote({ locale, hasExamples = false }: NoteProps) {
  const { say, language } = useWords();
  const voice = useVoice(locale);
  const spaced = language === 'zh-CN' ? '' : ' ';
  return (
    <p className="hint">
      {voice
        ? [say(words.anotherVoice), ...(hasExamples ? [say(words.examples)] : [])].join(spaced)
        : say(words.noVoice, { language: say(called('locale', locale)) })}
    </p>
  );
}
