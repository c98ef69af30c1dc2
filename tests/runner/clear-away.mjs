import { rmSync } from 'node:fs';
import process from 'node:process';

/** After the tests: what was compiled for them goes. */
export default function clearAway() {
  rmSync(process.env.RINGBACK_COMPILED_TESTS, { recursive: true, force: true });
}
