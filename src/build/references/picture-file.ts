import { imageSize } from 'image-size';
import type { SeedFile } from '../seeds/seed-files.ts';
import { type AssetFault, assetOf, type FolderAsset, readAsset } from './asset-file.ts';

/** A picture of the folder that can be published. */
export interface FolderPicture extends FolderAsset {
  /** In pixels, as it is shown; a drawing need not have a size. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** Why a file cannot be published as a picture. */
export type PictureFault = AssetFault | 'other format';

/** The formats that every browser shows, by the names that `image-size` has for them. */
const FORMATS = ['png', 'jpg', 'gif', 'webp', 'avif'];
/** SVG as XML has it: what `image-size` takes for one may be a page that begins with a drawing. */
const SVG = /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->).)*-->|<!DOCTYPE\s+svg[^>[]*(?:\[[^\]]*\]\s*)?>)*<svg[\s>]/s;
/** What stands before a drawing's first element, such as a licence, is shorter. */
const LONGEST_START = 10_000;
/** EXIF: from 5 on it is shown turned by 90 degrees. */
const FIRST_TURNED = 5;

/** Looks at a file: the format is that of its bytes, whatever it is called. */
export function readPicture(file: SeedFile): FolderPicture | PictureFault {
  const content = readAsset(file);
  if (typeof content === 'string') return content;
  const format = formatOf(content);
  if (format === undefined) return 'other format';
  const { ending, ...size } = format;
  return { ...assetOf(file, content, ending), ...size };
}

function formatOf(content: Uint8Array) {
  const { type = '', width, height, orientation = 1 } = sizeOf(content);
  const size = orientation < FIRST_TURNED ? { width, height } : { width: height, height: width };
  if (FORMATS.includes(type)) return { ending: type, ...size };
  const start = new TextDecoder().decode(content.subarray(0, LONGEST_START));
  return SVG.test(start) ? { ending: 'svg', ...(type === 'svg' ? size : {}) } : undefined;
}

function sizeOf(content: Uint8Array): Partial<ReturnType<typeof imageSize>> {
  try {
    return imageSize(content);
  } catch {
    return {};
  }
}
