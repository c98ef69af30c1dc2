import { askServer } from '../page/ask-server.js';

const page = 200;

/** The cases that the page knows: the first ones, those that were asked for, and those that were found. */
export class KnownCases {
  /** @type {any[]} In the order of their ids. */
  all = [];
  /** Where the list goes on, if it does. @type {string | undefined} */
  next;
  /** Whether there were ever more than fit one page, so that one is looked for by its id. */
  areMany = false;

  async first() {
    await this.#list(`limit=${page}`);
    this.areMany = this.next !== undefined;
  }

  async more() {
    await this.#list(`limit=${page}&after=${encodeURIComponent(this.next)}`);
  }

  /** Those whose id begins so, twenty at most. @param {string} begins */
  async find(begins) {
    const { cases } = await askServer(`/api/cases?limit=20&begins=${encodeURIComponent(begins)}`);
    this.#keep(cases);
    return cases;
  }

  async #list(query) {
    const { cases, next } = await askServer(`/api/cases?${query}`);
    this.#keep(cases);
    this.next = next;
  }

  #keep(cases) {
    const byId = new Map([...this.all, ...cases].map((file) => [file.id, file]));
    this.all = [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}
