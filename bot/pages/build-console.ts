import { consoleBuild } from './console-build.js';

// For an image whose folders cannot be written: the console is built before it runs.
await consoleBuild();
