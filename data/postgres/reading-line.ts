import pg from 'pg';

/**
 * One connection for the short reads that turns are made of. They are sent without waiting for each other's answers,
 * which come in their order; with a connection each, most of a turn would go into waking PostgreSQL's processes. It is
 * opened by the first read, and anew after it broke: then the reads in hand reject.
 */
export class ReadingLine {
  readonly #config: pg.ClientConfig;
  readonly #report: (problem: unknown) => void;
  #opened: Promise<pg.Client> | undefined;

  /** `report` hears of a connection that broke, which no read may be waiting for. */
  constructor(config: pg.ClientConfig, report: (problem: unknown) => void) {
    this.#config = config;
    this.#report = report;
  }

  /** The open connection. Rejects when PostgreSQL does not answer. */
  client(): Promise<pg.Client> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    await opened?.then((client) => client.end()).catch(() => undefined);
  }

  #open(): Promise<pg.Client> {
    const client = new pg.Client({ ...this.#config, pipeline: true });
    const opened = client.connect().then(() => client);
    const leave = () => {
      if (this.#opened === opened) this.#opened = undefined;
    };
    client.on('end', leave);
    client.on('error', (problem) => {
      leave();
      this.#report(problem);
    });
    opened.catch(leave);
    return opened;
  }
}
