import { AppError } from '../../dialogs/app-error.js';

/** Where a command prints its lines. */
export type Output = (line: string) => void;

/** Does a command's work; what cannot be done is told in words. Gives the exit code. */
export async function telling(output: Output, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    output(error.message);
    return 1;
  }
}
