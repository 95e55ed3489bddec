import { escapeUTF8 } from 'entities';
import { mediaTypeByEnding } from '../media-type.ts';

/** What plays a file of sound or film, as HTML, which leaves a link in a text; `undefined` where the address ends with neither. */
export function playerHtml(address: string, title = ''): string | undefined {
  const [medium] = mediaTypeByEnding(address)?.split('/') ?? [];
  const named = title ? ` title="${escapeUTF8(title)}"` : '';
  return medium && `<${medium} src="${escapeUTF8(address)}"${named}></${medium}>`;
}
