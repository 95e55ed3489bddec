import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Keeps what Node compiles in generated/compile-cache, from here on: so that a rebuild does not spend its time on
 * reading programs. Import it first, and the rest with `import()`.
 */
enableCompileCache(fileURLToPath(new URL('../../generated/compile-cache', import.meta.url)));
