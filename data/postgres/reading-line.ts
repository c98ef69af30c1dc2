import pg from 'pg';

/** What the line is opened with. */
export interface ReadingLineParts {
  readonly config: pg.ClientConfig;
  /** Makes a new connection ready. */
  readonly onConnect: (client: pg.Client) => Promise<void>;
  /** Hears of a connection that broke, which no read may be waiting for. */
  readonly report: (problem: unknown) => void;
}

/**
 * One connection for the short reads that turns are made of. They are sent without waiting for each other's answers,
 * which come in their order; with a connection each, most of a turn would go into waking PostgreSQL's processes. It is
 * opened by the first read, and anew after it broke: then the reads in hand reject.
 */
export class ReadingLine {
  readonly #parts: ReadingLineParts;
  #opened: Promise<pg.Client> | undefined;

  constructor(parts: ReadingLineParts) {
    this.#parts = parts;
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
    const { config, onConnect, report } = this.#parts;
    const client = new pg.Client({ ...config, pipeline: true });
    const opened = client
      .connect()
      .then(() => onConnect(client))
      .then(() => client);
    const leave = () => {
      if (this.#opened === opened) this.#opened = undefined;
    };
    client.on('end', leave);
    client.on('error', (problem) => {
      leave();
      report(problem);
    });
    opened.catch(leave);
    return opened;
  }
}
