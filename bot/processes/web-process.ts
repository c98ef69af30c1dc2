import { jsonLog } from '../log.js';
import { serveWeb } from './serve-web.js';

await serveWeb({ env: process.env, log: jsonLog() });
