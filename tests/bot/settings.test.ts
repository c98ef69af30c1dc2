import { readSettings } from '../../bot/settings.js';

describe('the settings', () => {
  const problemsOf = (env: Readonly<Record<string, string>>): string => {
    try {
      readSettings(env);
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return '';
  };

  it('need nothing to be given', () => {
    expect(readSettings({})).toMatchObject({ PORT: 3978, RINGBACK_HOME: './var' });
  });

  it('take an empty one for one that is not there, as in a copied file', () => {
    const names = [
      'PORT',
      'PUBLIC_URL',
      'RINGBACK_HOME',
      'TWILIO_ACCOUNT_SID',
      'TWILIO_AUTH_TOKEN',
      'TWILIO_AUTH_TOKEN_PREVIOUS',
      'TWILIO_PHONE_NUMBER',
      'TWILIO_MESSAGING_SERVICE_SID',
      'TWILIO_API_KEY',
      'TWILIO_API_SECRET',
      'TWILIO_API_URL',
      'MICROSOFT_APP_ID',
      'MICROSOFT_APP_PASSWORD',
      'RINGBACK_API_TOKEN',
      'RINGBACK_ENCRYPTION_KEY',
    ];
    const read = readSettings(Object.fromEntries(names.map((name) => [name, ''])));
    expect(JSON.stringify(Object.entries(read).filter(([, value]) => value !== undefined))).toBe(
      JSON.stringify(Object.entries(readSettings({}))),
    );
  });

  it('tell every problem at once, each with what to do, and never the value', () => {
    const problems = problemsOf({
      PORT: '99999999',
      PUBLIC_URL: 'not an address',
      TWILIO_ACCOUNT_SID: 'SECRET-sid',
      TWILIO_AUTH_TOKEN: 'SECRET',
      TWILIO_PHONE_NUMBER: '555 0100 SECRET',
      MICROSOFT_APP_ID: 'only half',
      RINGBACK_API_TOKEN: 'SECRET',
      RINGBACK_ENCRYPTION_KEY: 'SECRET',
    });
    for (const name of [
      'PORT',
      'PUBLIC_URL',
      'TWILIO_ACCOUNT_SID',
      'TWILIO_AUTH_TOKEN',
      'TWILIO_PHONE_NUMBER',
      'RINGBACK_API_TOKEN',
      'RINGBACK_ENCRYPTION_KEY',
      'MICROSOFT_APP_PASSWORD',
    ])
      expect(problems).toContain(`${name}:`);
    expect(problems).not.toContain('SECRET');
  });

  it.each(['ftp://callbacks.example.com', 'callbacks.example.com', 'javascript:0'])(
    'take %s for no address',
    (address) => {
      expect(problemsOf({ PUBLIC_URL: address, TWILIO_API_URL: address })).toMatch(/PUBLIC_URL:.*TWILIO_API_URL:/su);
    },
  );

  it('want all that real credentials need', () => {
    const problems = problemsOf({ TWILIO_ACCOUNT_SID: `AC${'1'.repeat(32)}` });
    for (const name of ['TWILIO_AUTH_TOKEN', 'PUBLIC_URL', 'TWILIO_PHONE_NUMBER'])
      expect(problems).toContain(`${name}:`);
  });

  it('tell what is missing beside others also when one of them will not do', () => {
    const problems = problemsOf({ PORT: 'abc', TWILIO_ACCOUNT_SID: 'AC-not-one', TWILIO_API_KEY: 'SK-one' });
    for (const name of [
      'PORT',
      'TWILIO_ACCOUNT_SID',
      'TWILIO_AUTH_TOKEN',
      'TWILIO_API_SECRET',
      'PUBLIC_URL',
      'TWILIO_PHONE_NUMBER',
    ])
      expect(problems.match(new RegExp(`^  ${name}:`, 'gmu'))).toHaveLength(1);
  });
});
