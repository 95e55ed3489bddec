import { fileTypeFromBuffer } from 'file-type';
import { type IFormat, parseBuffer } from 'music-metadata';
import { isSameFormat, mediaTypeByEnding } from '../../parse/media-type.ts';
import type { SeedFile } from '../seeds/seed-files.ts';
import { type AssetFault, assetOf, type FolderAsset, readAsset } from './asset-file.ts';

/** A recording of the folder that can be published. */
export interface FolderRecording extends FolderAsset {
  /** As it is served. */
  readonly mediaType: string;
  /** How long it lasts, if it says so. */
  readonly seconds?: number | undefined;
}

/** Why a file cannot be published as a recording. */
export type RecordingFileFault = AssetFault | 'empty' | 'in another format';

/**
 * Looks at a file: the format is that of its bytes, and its name says whether that is sound or film where it may be either. Of what
 * begins with anything else, as some MP3 does, the name tells, if there is such a recording in it.
 */
export async function readRecordingFile(file: SeedFile): Promise<FolderRecording | RecordingFileFault> {
  const content = readAsset(file);
  if (typeof content === 'string') return content;
  if (content.length === 0) return 'empty';
  const named = /\.(\w+)$/.exec(file.path)?.[1]?.toLowerCase() ?? '';
  const known = (await fileTypeFromBuffer(content))?.ext;
  const format = known ?? named;
  const mediaType = mediaTypeByEnding(`.${format}`);
  const { container, duration = 0 } = await formatIn(content, format);
  if (mediaType === undefined || (known ?? container) === undefined) return 'in another format';
  const namedType = mediaTypeByEnding(`.${named}`);
  const [ending, type] = isSameFormat(namedType, mediaType) ? [named, namedType] : [format, mediaType];
  const seconds = Math.round(duration);
  return { ...assetOf(file, content, ending), mediaType: type, ...(seconds > 0 && { seconds }) };
}

/** What a recording says of itself, without a walk through all of it; nothing where it is broken. */
async function formatIn(content: Uint8Array, ending: string): Promise<Partial<IFormat>> {
  try {
    const options = { duration: false, skipCovers: true, skipPostHeaders: true };
    return (await parseBuffer(content, { path: `a.${ending}`, size: content.length }, options)).format;
  } catch {
    return {};
  }
}
