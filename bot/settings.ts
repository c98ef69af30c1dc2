import { z } from 'zod';
import { AppError } from '../dialogs/app-error.js';
import { type Profiles, profiles } from '../dialogs/policy/profiles/registry.js';
import { readRolePairs } from './access/elsewhere/roles-in-claims.js';

const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, 'write the number in international form, like +14155550123');
const url = z.url({ protocol: /^https?$/u, error: 'write a whole address, like https://callbacks.example.com' });
/** What nobody on the way can read. */
const isPrivate = (address: string) => /^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/u.test(address);
/** A setting that is there but empty counts as not set, as in a copied `.env` file. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const settingsSchema = z.object({
  PORT: z
    .preprocess(
      (value) => (value === '' ? undefined : value),
      z.coerce.number('write a port number, like 3978').int().min(0).max(65_535).default(3978),
    )
    .describe('The port that the server listens on; Bot Framework’s usual one unless given.'),
  PUBLIC_URL: optional(url).describe(
    'The address under which Twilio reaches this server. Signatures are checked over it.',
  ),
  RINGBACK_HOME: z
    .preprocess((value) => (value === '' ? undefined : value), z.string().default('./var'))
    .describe('The folder in which everything is kept.'),
  DATABASE_URL: optional(
    z.url({
      protocol: /^postgres(ql)?$/u,
      error: 'write it like postgres://user:password@db.example.com:5432/ringback',
    }),
  ).describe(
    'A PostgreSQL in which all is kept but papers and the installation’s key. Without it everything lies in the home folder.',
  ),
  RINGBACK_PROCESSES: optional(z.coerce.number('write how many, like 2').int().min(1).max(64)).describe(
    'How many processes answer requests: one for each core unless given. With the emulator always one.',
  ),
  RINGBACK_DRAIN_SECONDS: z
    .preprocess(
      (value) => (value === '' ? undefined : value),
      z.coerce.number('write seconds, like 5').min(0).max(60).default(0),
    )
    .describe(
      'Seconds for which a server that was told to stop still takes what comes, while /readyz answers 503: as long as a load balancer needs to notice. None unless given.',
    ),
  TWILIO_ACCOUNT_SID: optional(
    z.string().regex(/^AC[0-9a-f]{32}$/i, 'copy the account SID from the Twilio console; it begins with AC'),
  ).describe('With the token: the real telephone network. Without: the phone emulator.'),
  TWILIO_AUTH_TOKEN: optional(z.string().min(16, 'copy the auth token from the Twilio console')).describe(
    'Signs Twilio’s webhooks.',
  ),
  TWILIO_AUTH_TOKEN_PREVIOUS: optional(z.string().min(16)).describe('Still accepted while the token is being rotated.'),
  TWILIO_API_KEY: optional(z.string().min(1)).describe('With its secret: used for REST calls instead of the token.'),
  TWILIO_API_SECRET: optional(z.string().min(1)).describe('The secret of TWILIO_API_KEY.'),
  TWILIO_PHONE_NUMBER: optional(phone).describe(
    'Our number: calls come from it, and messages unless a messaging service is named.',
  ),
  TWILIO_MESSAGING_SERVICE_SID: optional(z.string().regex(/^MG[0-9a-f]{32}$/i, 'it begins with MG')).describe(
    'Sends messages instead of the number.',
  ),
  TWILIO_API_URL: optional(url).describe('Another base address for every Twilio host that is called.'),
  RINGBACK_SEGMENTS_PER_SECOND: optional(z.coerce.number('write how many, like 3').positive().max(1_000)).describe(
    'How many message segments a second your sender may send: 1 unless given, as for a long number; 100 and more for a short code; for a messaging service what its senders may together.',
  ),
  RINGBACK_CALLS_PER_SECOND: optional(z.coerce.number('write how many, like 1').positive().max(1_000)).describe(
    'How many calls a second may be placed: 1 unless given, as Twilio allows until you ask for more.',
  ),
  RINGBACK_CALLS_AT_ONCE: optional(z.coerce.number('write how many, like 50').int().min(1)).describe(
    'How many calls that we placed may be on at once; others wait for one to end. A call that a person places through us counts, and waits for none. As many as Twilio takes unless given.',
  ),
  RINGBACK_PROXIES: z
    .preprocess(
      (value) => (value === '' ? undefined : value),
      z.coerce.number('write how many, like 1').int().min(0).max(10).default(0),
    )
    .describe(
      'How many proxies of your own stand before the server, each of which adds to X-Forwarded-For: so it is known from where somebody tries to sign in. None unless given; behind a proxy that is not counted here, tries are limited by account alone.',
    ),
  MICROSOFT_APP_ID: optional(z.string().min(1)).describe(
    'With its password: POST /api/messages answers other Bot Framework channels.',
  ),
  MICROSOFT_APP_PASSWORD: optional(z.string().min(1)).describe('The password of MICROSOFT_APP_ID.'),
  RINGBACK_API_TOKEN: optional(z.string().min(16, 'use at least 16 characters')).describe(
    'Opens /api and /metrics to programs on other machines, as a bearer token. Without it programs of this machine alone come in, with the token in the home.',
  ),
  RINGBACK_PAGES_URL: optional(url).describe(
    'The address under which people open the pages; PUBLIC_URL unless given. Whoever signs in elsewhere comes back to it.',
  ),
  RINGBACK_OIDC_ISSUER: optional(
    url.refine(isPrivate, 'write an address with https; http is for this machine alone'),
  ).describe(
    'Where people sign in by OpenID Connect, as its own documents name it. The address to enter there for coming back is RINGBACK_PAGES_URL and /api/session/oidc/callback.',
  ),
  RINGBACK_OIDC_CLIENT_ID: optional(z.string().min(1)).describe('What Ringback is called there.'),
  RINGBACK_OIDC_CLIENT_SECRET: optional(z.string().min(1)).describe('The secret of RINGBACK_OIDC_CLIENT_ID.'),
  RINGBACK_OIDC_SCOPE: z
    .preprocess(
      (value) => (value === '' ? undefined : value),
      z
        .string()
        .regex(/\bopenid\b/u, 'openid has to be among them')
        .default('openid profile email'),
    )
    .describe('What is asked for there; some want one more before they tell groups.'),
  RINGBACK_OIDC_ROLES_CLAIM: z
    .preprocess((value) => (value === '' ? undefined : value), z.string().default('roles'))
    .describe('The claim that says what somebody is, like groups or realm_access.roles.'),
  RINGBACK_OIDC_ROLES: optional(
    z.string().refine((text) => readRolePairs(text) !== undefined, 'write it like bank-agents=agent; bank-it=admin'),
  ).describe(
    'Which role each of them makes, like `bank-agents=agent; bank-it=admin`. Without it the roles’ own names count.',
  ),
  RINGBACK_SMTP_URL: optional(
    z.url({ protocol: /^smtps?$/u, error: 'write it like smtp://user:password@mail.example.com:587' }),
  ).describe(
    'The mail server that e-mail is handed to, with RINGBACK_MAIL_FROM. Encrypted unless it is on this machine. Without it no e-mail is sent.',
  ),
  RINGBACK_MAIL_FROM: optional(z.email('write an address, like notices@example.com')).describe(
    'The address that e-mail comes from; the name beside it is the lender’s.',
  ),
  RINGBACK_VERIFIERS_URL: optional(url).describe(
    'Where social insurance, housing fund and payroll are asked over HTTP. A file in the home’s verifiers folder comes first.',
  ),
  RINGBACK_VERIFIERS_TOKEN: optional(z.string().min(1)).describe('The bearer token for RINGBACK_VERIFIERS_URL.'),
  RINGBACK_WEBHOOK_URL: optional(url).describe(
    'Where the lender’s own system is told of conversations that ended, with the results. Tried for three days.',
  ),
  RINGBACK_WEBHOOK_SECRET: optional(
    z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/u, 'it begins with whsec_, then base64, as Standard Webhooks has it'),
  ).describe('Signs what is sent to RINGBACK_WEBHOOK_URL (standardwebhooks.com).'),
  RINGBACK_SERVICES_LOANS: optional(z.enum(['yes', 'no'], 'write yes or no')).describe(
    'Whether the lender services the loans that it asks about; a case may say otherwise. With `no`, nobody in the US or Canada is texted, because Twilio carries such texts for the servicer alone. Not answered counts as yes, and the start says so.',
  ),
  RINGBACK_REVOCATION_SCOPE: optional(z.enum(['all', 'as-said'], 'write all or as-said')).describe(
    'What a wish about one channel ends: with `all` every automated contact, with `as-said` that channel alone, where the words plainly name one; STOP and whatever is in doubt end all either way. As the market’s profile has it unless given, which is `all`.',
  ),
  RINGBACK_ATTESTATION: z
    .preprocess(
      (value) => (value === '' ? undefined : value),
      z.enum(['required', 'off'], 'write required or off').default('off'),
    )
    .describe(
      'With `required` the queue is closed to agents who have not passed every practice within a year. They are told so either way.',
    ),
  RINGBACK_UPLOADS: z
    .preprocess((value) => (value === '' ? undefined : value), z.enum(['on', 'off'], 'write on or off').default('off'))
    .describe('Whether parties may send papers over a private page. Each case has to allow it as well.'),
  RINGBACK_CLAMD: optional(
    z.string().regex(/^[^:\s]+:\d{1,5}$/u, 'write where clamd listens, like 127.0.0.1:3310'),
  ).describe('ClamAV’s daemon, which looks for viruses in what comes. Without it papers are marked as not scanned.'),
  RINGBACK_S3_URL: optional(url).describe(
    'A bucket that speaks S3, by its own address. Papers are kept in it, sealed; without it in the home’s documents folder.',
  ),
  RINGBACK_S3_REGION: optional(z.string().min(1)).describe('The bucket’s region; us-east-1 unless given.'),
  RINGBACK_S3_KEY_ID: optional(z.string().min(1)).describe('The key that may read, write and delete in the bucket.'),
  RINGBACK_S3_SECRET: optional(z.string().min(1)).describe('The secret of RINGBACK_S3_KEY_ID.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(url).describe(
    'Where traces are sent by OTLP over HTTP, like http://127.0.0.1:4318, as OpenTelemetry has it. Without it there are none.',
  ),
  OTEL_SERVICE_NAME: z
    .preprocess((value) => (value === '' ? undefined : value), z.string().default('ringback'))
    .describe('The name under which traces are sent.'),
  RINGBACK_ENCRYPTION_KEY: optional(
    z
      .string()
      .refine(
        (value) => Buffer.from(value, 'base64').length === 32,
        'give 32 bytes in base64, as from: openssl rand -base64 32',
      ),
  ).describe('The installation’s key. Made at first start, readable by the owner alone, when not given.'),
});

/** The settings of a running bot, checked. */
export type Settings = z.infer<typeof settingsSchema>;

/** The schema, for the reference page. */
export const settingsShape = settingsSchema.shape;

/** Reads the settings from the environment. Rejects with every problem at once, each with what to do. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const result = settingsSchema.safeParse(env);
  const missing = missingBeside(env);
  if (result.success && missing.length === 0) return result.data;
  const wrong = (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const lines = [...wrong, ...missing].map((line) => `  ${line}`);
  throw new AppError('settings-wrong', `These settings need attention:\n${lines.join('\n')}`);
}

const pairs: readonly (readonly [Name, Name])[] = [
  ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'],
  ['TWILIO_API_KEY', 'TWILIO_API_SECRET'],
  ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD'],
  ['RINGBACK_WEBHOOK_URL', 'RINGBACK_WEBHOOK_SECRET'],
  ['RINGBACK_OIDC_ISSUER', 'RINGBACK_OIDC_CLIENT_ID'],
  ['RINGBACK_OIDC_CLIENT_ID', 'RINGBACK_OIDC_CLIENT_SECRET'],
  ['RINGBACK_SMTP_URL', 'RINGBACK_MAIL_FROM'],
  ['RINGBACK_S3_URL', 'RINGBACK_S3_KEY_ID'],
  ['RINGBACK_S3_KEY_ID', 'RINGBACK_S3_SECRET'],
];

const neededWithTwilio: readonly (readonly [Name, string])[] = [
  ['PUBLIC_URL', 'the address under which Twilio reaches this server'],
  ['TWILIO_PHONE_NUMBER', 'calls are placed from it'],
];

type Name = keyof Settings;

/** What others need beside them. It looks at the environment itself, so that a value that will not do hides nothing. */
function missingBeside(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const given = (name: Name) => env[name] !== undefined && env[name] !== '';
  const halves = pairs.flatMap(([a, b]) => {
    if (given(a) === given(b)) return [];
    const [missing, other] = given(a) ? [b, a] : [a, b];
    return [`${missing}: is needed together with ${other}; set both or neither`];
  });
  if (!given('TWILIO_ACCOUNT_SID')) return halves;
  const needed = neededWithTwilio.flatMap(([name, why]) =>
    given(name) ? [] : [`${name}: is needed with Twilio credentials: ${why}`],
  );
  return [...halves, ...needed];
}

/** Whether the installation's lender services its loans; undefined when nobody has said. */
export function servicesLoans({ RINGBACK_SERVICES_LOANS: said }: Settings): boolean | undefined {
  return said === undefined ? undefined : said === 'yes';
}

/** The markets' contact numbers, with what the installation has set otherwise. */
export function profilesOf({ RINGBACK_REVOCATION_SCOPE: scope }: Settings): Profiles {
  if (scope === undefined) return profiles;
  const { us, cn } = profiles;
  const revocation = { scope };
  return { us: { ...us, revocation }, cn: { ...cn, revocation } };
}
