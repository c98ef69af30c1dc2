import { useSyncExternalStore } from 'react';
import type { Locale } from '../../words/language.js';

/** Browsers that cannot read aloud have none. */
const voices = (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/** Mandarin and English as spoken in other places, where the very one is missing. Cantonese is no Mandarin. */
const fitting: Readonly<Record<Locale, readonly RegExp[]>> = {
  'zh-CN': [/^(?:zh|cmn)[-_](?:Hans[-_])?CN/iu, /^(?:zh|cmn)(?:[-_](?:Hans|SG|TW|Hant[-_]TW))?$/iu],
  'en-US': [/^en[-_]US/iu, /^en(?:[-_]|$)/iu],
};

/** The browser's voice for a language; undefined where it has none. Some browsers load theirs late. */
export function useVoice(locale: Locale): SpeechSynthesisVoice | undefined {
  const found = () => voiceOf(locale)?.voiceURI;
  const uri = useSyncExternalStore(follow, found);
  return uri === undefined ? undefined : voiceOf(locale);
}

function voiceOf(locale: Locale): SpeechSynthesisVoice | undefined {
  const all = voices?.getVoices() ?? [];
  for (const fits of fitting[locale]) {
    const voice = all.find(({ lang }) => fits.test(lang));
    if (voice) return voice;
  }
  return undefined;
}

function follow(changed: () => void): () => void {
  voices?.addEventListener('voiceschanged', changed);
  return () => voices?.removeEventListener('voiceschanged', changed);
}
