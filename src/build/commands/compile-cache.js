import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Keeps what Node compiles in generated/compile-cache, so that a rebuild does not spend its time on reading programs.
 * Node imports it first (`--import`), and for every thread. JavaScript, because to strip types off TypeScript is the
 * first thing that is kept, and the compiler for it weighs 40 MB.
 */
enableCompileCache(fileURLToPath(new URL('../../../generated/compile-cache', import.meta.url)));
