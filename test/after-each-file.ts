import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './temporary-folder.ts';

// A setup file of vitest's: it is run for every file of tests, also where these share their modules.
afterAll(removeTemporaryFolders);
