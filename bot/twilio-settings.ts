import type { TwilioSettings } from '../adapters/twilio/settings.js';
import type { Settings } from './settings.js';

/** What reaches the real telephone network; settings without credentials are a mistake of the caller and throw. */
export function twilioSettings(settings: Settings): TwilioSettings {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, PUBLIC_URL } = settings;
  if (!TWILIO_ACCOUNT_SID || !TWILIO_AUTH_TOKEN || !PUBLIC_URL) throw new Error('settings were not checked');
  return {
    publicUrl: PUBLIC_URL,
    accountSid: TWILIO_ACCOUNT_SID,
    authToken: TWILIO_AUTH_TOKEN,
    previousAuthToken: settings.TWILIO_AUTH_TOKEN_PREVIOUS,
    apiKey: settings.TWILIO_API_KEY,
    apiSecret: settings.TWILIO_API_SECRET,
    from: settings.TWILIO_PHONE_NUMBER,
    messagingServiceSid: settings.TWILIO_MESSAGING_SERVICE_SID,
    apiUrl: settings.TWILIO_API_URL,
  };
}
