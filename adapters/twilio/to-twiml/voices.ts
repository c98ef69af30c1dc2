import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { Locale } from '../../../dialogs/vocabulary.js';

interface Voice {
  /** What the recogniser listens for. */
  readonly hears: NonNullable<VoiceResponse.GatherAttributes['language']>;
  readonly speaks: NonNullable<VoiceResponse.SayAttributes['language']>;
  readonly voice: NonNullable<VoiceResponse.SayAttributes['voice']>;
}

/**
 * How each locale is heard and spoken. Polly's neural voices read SSML breaks and rates, which the newest Google voices
 * (Chirp) do not. https://www.twilio.com/docs/voice/twiml/say/text-speech
 */
export const voices: Readonly<Record<Locale, Voice>> = {
  'zh-CN': { hears: 'cmn-Hans-CN', speaks: 'cmn-CN', voice: 'Polly.Zhiyu-Neural' },
  'en-US': { hears: 'en-US', speaks: 'en-US', voice: 'Polly.Joanna-Neural' },
};
