import { AppError } from '../dialogs/app-error.js';
import { ringbackProgram } from './program.js';

// Whoever reads no further, as `head` does, has seen enough; what was asked for is still done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

ringbackProgram()
  .parseAsync()
  .catch((error: unknown) => {
    // What an AppError says is for the person at the keyboard; anything else is a defect, told by where it happened.
    const words = error instanceof AppError ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${words}\n`);
    process.exitCode = 1;
  });
