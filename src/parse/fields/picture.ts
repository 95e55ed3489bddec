import { safeLine } from '../../safe-text.ts';
import { readFolderAddress } from '../folder-address.ts';
import type { Findings } from '../input.ts';
import { fileAddress, type LinkBase } from '../safe-html/absolute-links.ts';
import type { FieldValues } from './fields.ts';

/** The picture that front matter names, if it is anywhere, and the file that this refers to. */
export function pictureOf(
  named: FieldValues['picture'],
  base: LinkBase,
): Required<Pick<Findings, 'picture' | 'refersTo'>> | undefined {
  const address = named && fileAddress(named.address, base);
  if (address === undefined) return undefined;
  const file = readFolderAddress(address)?.path;
  const altText = safeLine(named?.altText ?? '') || undefined;
  return { picture: { address, altText }, refersTo: file === undefined ? [] : [file] };
}
