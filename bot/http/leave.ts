import type { Request, Response, Server } from 'restify';

/** How a server goes: it says so first, and takes nothing new some seconds later, when a load balancer has noticed. */
export class Leave {
  readonly #seconds: number;
  #begun = false;

  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  /** From now on `/readyz` says that this server is stopping; resolves when nothing new needs to be taken any more. */
  async begin(): Promise<void> {
    this.#begun = true;
    if (this.#seconds > 0) await new Promise((resolve) => setTimeout(resolve, this.#seconds * 1_000));
  }

  /** From then on a connection ends with its answer, so that none is in use when the port closes. */
  endConnections(server: Server): void {
    server.pre((_request: Request, response: Response, next: () => void) => {
      if (this.#begun) response.setHeader('connection', 'close');
      next();
    });
  }

  /** Whether it has begun. */
  readonly hasBegun = (): boolean => this.#begun;
}
