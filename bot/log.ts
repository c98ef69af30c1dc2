/** What an entry may carry: codes, ids and counts. Never a name, a number, or a word that a party said. */
export type LogFields = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Where the running bot says what it does. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** One JSON object a line, on standard error. */
export function jsonLog(stream: NodeJS.WritableStream = process.stderr): Log {
  const write = (level: string, event: string, fields: LogFields = {}) => {
    stream.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
  };
  return {
    info: (event, fields) => write('info', event, fields),
    error: (event, fields) => write('error', event, fields),
  };
}

/** Says nothing; for tests. */
export const silentLog: Log = { info: () => {}, error: () => {} };
