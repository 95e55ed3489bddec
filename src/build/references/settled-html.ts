import { withoutEntities } from '../../entities.ts';
import type { FolderReference } from '../../parse/folder-address.ts';
import { escapeXml } from '../../render/xml.ts';
import type { LossReason, LostReference } from './lost-references.ts';
import type { FolderRecording } from './recording-file.ts';

/** What stands on the web in place of a file, or why nothing does. */
export type Target = WebAddress | { readonly lost: LossReason };

/** Where something stands on the web, and the size of a picture that has one, in pixels. */
export interface WebAddress {
  readonly address: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** Where a recording of the folder stands on the web, or why it does not. */
export type RecordingTarget =
  | (WebAddress & { readonly recording: FolderRecording })
  | { readonly lost: LossReason };

/** Answers what stands in place of a file that a picture, sound or film, or a link refers to. */
export interface Targets {
  /** The file that an address names, if it is to be looked for. */
  referenceOf(address: string): FolderReference | undefined;
  picture(reference: FolderReference): Target;
  recording(reference: FolderReference): RecordingTarget;
  link(reference: FolderReference): Target;
}

/** HTML without addresses of the folder, and what had to go. */
export interface SettledHtml {
  readonly html: string;
  readonly lost: readonly LostReference[];
}

// The HTML was written by a serializer: every value is in double quotes and has none in it, and every `<` begins a tag.
const ATTRIBUTES = '(?: [a-z]+(?:="[^"]*")?)*';
const PICTURE = new RegExp(`<img${ATTRIBUTES}>`, 'g');
const LINK = new RegExp(`<a${ATTRIBUTES}>|</a>`, 'g');
const ADDRESS = / (?:src|href)="([^"]*)"/;
/** A cell may be empty; nothing else that holds other things. */
const EMPTY = new RegExp(`<(?!t[dh]\\b)([a-z][a-z0-9]*)${ATTRIBUTES}>(\\s*)</\\1>`, 'g');

/** Puts addresses of the web in place of those of the folder. A picture that has none goes; a link leaves its text. */
export function settledHtml(html: string, targets: Omit<Targets, 'recording'>): SettledHtml {
  const lost: LostReference[] = [];
  const settled = (tag: string, targetOf: (reference: FolderReference) => Target) => {
    const reference = targets.referenceOf(withoutEntities(ADDRESS.exec(tag)?.[1] ?? ''));
    if (!reference) return tag;
    const place = placeOf(reference, targetOf(reference));
    if ('address' in place) return sized(withAddress(tag, place.address), place);
    lost.push(place);
    return undefined;
  };
  const withPictures = html.replace(PICTURE, (tag) => settled(tag, targets.picture) ?? '');
  // A link may be in a link, by way of a table.
  const open: string[] = [];
  const withLinks = withPictures.replace(LINK, (tag) => {
    if (tag === '</a>') return open.pop() ?? '';
    const start = settled(tag, targets.link);
    open.push(start === undefined ? '' : '</a>');
    return start ?? '';
  });
  // What stood on both sides of a picture that went may make one: no feed may hold it.
  const left = lost.length === 0 ? withLinks : withoutEmpty(withLinks).replaceAll(']]>', ']]&gt;');
  return { html: left, lost };
}

/** Where a file stands on the web, if it does: where its target is, else where the seed says that it stands otherwise. */
export function placeOf(
  { path, isRooted, otherwise }: FolderReference,
  target: Target,
): WebAddress | LostReference {
  if ('address' in target) return target;
  if (otherwise !== undefined) return { address: otherwise };
  return { path: `${isRooted ? '/' : ''}${path}`, reason: target.lost };
}

function withAddress(tag: string, address: string): string {
  return tag.replace(
    ADDRESS,
    (written) => `${written.slice(0, written.indexOf('"'))}"${escapeXml(address)}"`,
  );
}

/** A browser keeps the place of a picture free whose size it knows. One that the seed says counts, and the other follows it. */
function sized(tag: string, { width, height }: WebAddress): string {
  if (!width || !height) return tag;
  const [ownWidth, ownHeight] = [/ width="(\d+)"/, / height="(\d+)"/].map((size) => size.exec(tag)?.[1]);
  if (ownWidth && ownHeight) return tag;
  const scale = ownWidth ? Number(ownWidth) / width : ownHeight ? Number(ownHeight) / height : 1;
  const missing = [
    ownWidth ? '' : ` width="${Math.round(width * scale)}"`,
    ownHeight ? '' : ` height="${Math.round(height * scale)}"`,
  ];
  return `${tag.slice(0, -1)}${missing.join('')}>`;
}

/** What held nothing but a picture that went would be an empty paragraph, or a link to nowhere that is seen. */
function withoutEmpty(html: string): string {
  const without = html.replace(EMPTY, '$2');
  return without === html ? html.trim() : withoutEmpty(without);
}
