import type { LogDocument } from '../log/log-document.js';
import { Recent } from '../recent.js';
import type { Tables } from './environment.js';

/** Logs' documents, of which those used last stay in memory. */
export class OpenDocuments {
  readonly #tables: Pick<Tables, 'conversations'>;
  readonly #recent: Recent<string, LogDocument>;

  constructor(tables: Pick<Tables, 'conversations'>, keepOpen: number) {
    this.#tables = tables;
    this.#recent = new Recent(keepOpen);
  }

  of(id: string): LogDocument | undefined {
    const { conversations } = this.#tables;
    const known = this.#recent.get(id);
    // Another process may have written, so memory counts only while the disk says the same.
    if (known !== undefined && conversations.doesExist(id, known.version)) return known;
    const document = conversations.get(id);
    if (document !== undefined) this.#recent.set(id, document);
    return document;
  }

  /** The document to build on. Nothing is asked of the disk here, since the write itself loses to whoever was first. */
  at(id: string, version: number): LogDocument | undefined {
    const known = this.#recent.get(id);
    return known?.version === version ? known : this.of(id);
  }

  keep(id: string, document: LogDocument): void {
    this.#recent.set(id, document);
  }

  drop(id: string): void {
    this.#recent.delete(id);
  }

  forget(): void {
    this.#recent.clear();
  }
}
