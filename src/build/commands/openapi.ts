import { join } from 'node:path';
import { openApiText } from '../../openapi/openapi.ts';
import { replaceFile } from '../replace-file.ts';
import { projectRoot } from '../settings.ts';

/** `npm run openapi`: writes what programs are told, as the Worker carries it, anew. */
await replaceFile(join(projectRoot, 'src/http/openapi.json'), openApiText());
