import { AwsClient } from 'aws4fetch';
import { AppError } from '../../dialogs/app-error.js';
import type { Blobs } from './blobs.js';

/** A bucket, and the key that opens it. */
export interface S3Place {
  /** The bucket's own address, like `https://s3.eu-central-1.amazonaws.com/papers`. */
  readonly url: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

const tries = 2;

/** Sealed files in a bucket that speaks S3. Rejects with the AppError documents-unreachable when it does not answer as it should. */
export class S3Blobs implements Blobs {
  readonly #client: AwsClient;
  readonly #base: string;

  constructor({ url, region, keyId, secret }: S3Place) {
    this.#base = url.replace(/\/$/u, '');
    this.#client = new AwsClient({
      accessKeyId: keyId,
      secretAccessKey: secret,
      service: 's3',
      region,
      retries: tries,
    });
  }

  async put(name: string, sealed: Buffer): Promise<void> {
    if ((await this.#ask('HEAD', name)).status === 200) return;
    const { status } = await this.#ask('PUT', name, sealed);
    if (status !== 200) throw unreachable(status);
  }

  async get(name: string): Promise<Buffer | undefined> {
    const response = await this.#ask('GET', name);
    if (response.status === 404) return undefined;
    if (response.status !== 200) throw unreachable(response.status);
    return Buffer.from(await response.arrayBuffer());
  }

  async remove(name: string): Promise<void> {
    const { status } = await this.#ask('DELETE', name);
    if (status !== 204 && status !== 200 && status !== 404) throw unreachable(status);
  }

  async #ask(method: string, name: string, body?: Buffer): Promise<Response> {
    const given = body && { body: new Uint8Array(body) };
    return await this.#client.fetch(`${this.#base}/${name}`, { method, ...given }).catch((cause: unknown) => {
      throw unreachable(undefined, cause);
    });
  }
}

function unreachable(status: number | undefined, cause?: unknown): AppError {
  const how = status === undefined ? 'does not answer' : `answers ${status}`;
  return new AppError(
    'documents-unreachable',
    `The storage of documents ${how}. Check RINGBACK_S3_URL, its key and its secret.`,
    { cause },
  );
}
