/** What the API answers: JSON, bytes, or nothing at all when the connection is to break. */
export type RestAnswer =
  | { readonly kind: 'json'; readonly status: number; readonly body: object }
  | { readonly kind: 'bytes'; readonly contentType: string; readonly body: Buffer }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'gone' };

/** A refusal, with Twilio's own code and words. */
export class RestError extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** The body that Twilio's clients expect. */
  get body(): object {
    const { code, message, status } = this;
    return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
  }
}

/** The refusal of what is not there. */
export function notFound(path: string): RestError {
  return new RestError(404, 20_404, `The requested resource ${path} was not found`);
}

/** An answer with a JSON body. */
export function json(body: object, status = 200): RestAnswer {
  return { kind: 'json', status, body };
}
