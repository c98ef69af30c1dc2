import busboy from 'busboy';
import type { Request } from 'restify';
import { AppError } from '../../dialogs/app-error.js';

/** A file that was sent over HTTP, and the fields that came before it. */
export interface Upload {
  /** Empty where none came. */
  readonly bytes: Buffer;
  /** It was longer than is taken, and the rest was not read. */
  readonly tooLarge: boolean;
  readonly declared?: string;
  readonly name?: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What is read and thrown away after a file turned out too large, so that the answer still reaches who sends it. */
const graceBytes = 16 * 1024 * 1024;
const roomForFields = 64 * 1024;
const longestName = 200;

/**
 * Reads one file, from a form or as the whole body, and never more of it than `longest` bytes. Rejects with `body-wrong`
 * when the form cannot be read.
 */
export async function readUpload(request: Request, longest: number): Promise<Upload> {
  // Who says beforehand that it is too long need not send it.
  const said = Number(request.headers['content-length'] ?? 0);
  const isForm = /^multipart\/form-data/iu.test(String(request.headers['content-type'] ?? ''));
  if (said > longest + (isForm ? roomForFields : 0)) {
    drain(request);
    return { bytes: Buffer.alloc(0), tooLarge: true, fields: {} };
  }
  const upload = await (isForm ? fromForm(request, longest) : fromBody(request, longest));
  if (upload.tooLarge) drain(request);
  return upload;
}

/** Reads on and throws away, so that an answer reaches who is still sending; cuts off who does not end. */
export function drain(request: Request): void {
  let left = graceBytes;
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  request.resume();
}

function fromBody(request: Request, longest: number): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = (tooLarge: boolean) => {
      request.removeAllListeners('data');
      const declared = request.headers['content-type'];
      resolve({ bytes: tooLarge ? Buffer.alloc(0) : Buffer.concat(chunks), tooLarge, declared, fields: {} });
    };
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > longest) end(true);
    });
    request.on('end', () => end(false));
    request.on('error', () => reject(broken()));
  });
}

function fromForm(request: Request, longest: number): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    const chunks: Buffer[] = [];
    let upload: Pick<Upload, 'declared' | 'name'> = {};
    let tooLarge = false;
    const form = parserFor(request, longest);
    const finish = () => {
      request.unpipe(form);
      resolve({ ...upload, bytes: tooLarge ? Buffer.alloc(0) : Buffer.concat(chunks), tooLarge, fields });
    };
    form.on('field', (name, value) => {
      fields[name] = value;
    });
    form.on('file', (_field, file, { filename, mimeType }) => {
      upload = { declared: mimeType, ...(filename && { name: filename.slice(0, longestName) }) };
      file.on('data', (chunk: Buffer) => chunks.push(chunk));
      file.on('limit', () => {
        tooLarge = true;
        finish();
      });
    });
    form.on('close', finish);
    form.on('error', () => reject(broken()));
    request.on('error', () => reject(broken()));
    // Who goes away in the middle of a file leaves a form that never ends.
    request.on('aborted', () => reject(broken()));
    request.pipe(form);
  });
}

function parserFor(request: Request, longest: number) {
  try {
    // One byte more than is taken, since a file of just that length is no longer than it.
    const limits = { files: 1, fields: 10, fieldSize: 2_000, parts: 12, fileSize: longest + 1 };
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch {
    throw broken();
  }
}

function broken(): AppError {
  return new AppError('body-wrong', 'The form cannot be read. Send one file in multipart/form-data, or as the body.');
}
