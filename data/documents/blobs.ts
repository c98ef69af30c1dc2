/** Where sealed files lie. It knows neither what is in them nor whose they are. */
export interface Blobs {
  /** Keeps a file under a name; on the disk when it resolves. A name that is taken keeps what it has. */
  put(name: string, sealed: Buffer): Promise<void>;
  get(name: string): Promise<Buffer | undefined>;
  /** Removes a file; one that is not there is no fault. */
  remove(name: string): Promise<void>;
}
