import type { SeedFile } from '../seeds/seed-files.ts';
import { type FolderPicture, type PictureFault, readPicture } from './picture-file.ts';

/** The pictures of a folder, by their paths, each read when it is asked for first. */
export interface PictureShelf {
  at(path: string): FolderPicture | PictureFault;
  /** Those that were asked for and are some. */
  pictures(): FolderPicture[];
}

/** A shelf of the files of a folder. */
export function pictureShelf(files: readonly SeedFile[]): PictureShelf {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const read = new Map<string, FolderPicture | PictureFault>();
  return {
    at(path) {
      const picture = read.get(path) ?? readPicture(byPath.get(path) as SeedFile);
      read.set(path, picture);
      return picture;
    },
    pictures: () => [...read.values()].filter((picture) => typeof picture === 'object'),
  };
}
