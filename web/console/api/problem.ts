/** What the server says is wrong: a stable code, and what to do. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** Nobody answers: the server is away, or the way to it. */
export const offline = 'offline';
