import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileKeys } from '../../../src/build/seeds/file-keys.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

it('reads what Kirby keeps beside files', () => {
  const dir = temporaryFolder();
  const said = {
    'eel.jpg.txt': 'Alt: An eel\n\n----\n\nUuid: 6aBZAVN6nq3CNOCa\n',
    'map.pdf.en.txt': 'Uuid: JMiOfLewZGhG1H48',
    'old.png.txt': 'Alt: Old\n',
    'article.txt': 'Title: Eels\n\n----\n\nUuid: VHGyuj3ewiqbzFta\n',
  };
  for (const [name, text] of Object.entries(said)) writeFileSync(join(dir, name), text);
  expect(fileKeys(dir, [...Object.keys(said), 'gone.jpg.txt', 'eel.jpg'])).toEqual({
    'file://6aBZAVN6nq3CNOCa': '/eel.jpg',
    'file://JMiOfLewZGhG1H48': '/map.pdf',
  });
});
