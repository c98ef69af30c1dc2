/** An operational failure: a stable code for programs, and a message that tells a person what to do. */
export class AppError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}
