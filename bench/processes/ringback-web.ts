import { serveWeb } from '../../bot/processes/serve-web.js';
import { benchClock } from './bench-clock.js';

await serveWeb({ env: process.env, clock: benchClock(), host: '127.0.0.1' });
