import type { Request } from 'restify';
import type { Access } from '../access/access.js';
import type { Right } from '../access/right.js';

/** Epoch ms between two looks: many things change at once, and each look reads the store. */
const everyMs = 10_000;

/** A stream that ends with the session of who listens, or with their right to; nothing else would ever ask again. */
export async function* whileSignedIn(
  pieces: AsyncIterable<unknown>,
  { request, right, access, now }: { request: Request; right: Right; access: Access; now: () => number },
): AsyncGenerator<unknown, void> {
  let lookedAt = now();
  for await (const piece of pieces) {
    if (now() - lookedAt >= everyMs) {
      if (!(await access.mayStill(request, right))) return;
      lookedAt = now();
    }
    yield piece;
  }
}
