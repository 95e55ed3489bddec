import type { Element, Nodes } from 'hast';
import { fragmentTree } from '../safe-html/html-tree.ts';
import { type Medium, mediaTypeByEnding, mediaTypeIn } from './media-type.ts';
import type { SaidRecording } from './said-recording.ts';

/** Where a player in a text says its recording. */
export const PLAYER = 'player';

/** A recording that an element of HTML plays, with all the addresses that it may have it from. */
export interface Player {
  readonly recording: SaidRecording;
  readonly addresses: readonly string[];
}

const ANY = /<(?:audio|video)\b/i;
/** What is played by everything, and asked for by those who list podcasts. */
const COMMON = /^(?:audio\/(?:mpeg|mp4)|video\/mp4)$/;

/** The players in a piece of HTML, in order. */
export function playersIn(html: string): readonly Player[] {
  const tree = ANY.test(html) ? fragmentTree(html) : undefined;
  return tree ? playersOf(tree) : [];
}

/** The same in a tree. */
export function playersOf(node: Nodes): Player[] {
  if (node.type === 'element' && (node.tagName === 'audio' || node.tagName === 'video'))
    return playerOf(node, node.tagName);
  return 'children' in node ? node.children.flatMap(playersOf) : [];
}

/** What is shown over and over is a moving picture. Of several files for one recording the most common counts. */
function playerOf(element: Element, medium: Medium): Player[] {
  const { loop, title } = element.properties;
  const sources = [element, ...sourcesIn(element)].flatMap(({ properties: { src, type } }) =>
    typeof src === 'string' && src.trim() !== ''
      ? [
          {
            address: src.trim(),
            type: type ? `${type}` : undefined,
            title: title ? `${title}` : undefined,
            medium,
          },
        ]
      : [],
  );
  const recording = sources.find(isCommon) ?? sources[0];
  return recording && !loop ? [{ recording, addresses: sources.map(({ address }) => address) }] : [];
}

function sourcesIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element' && child.tagName === 'source') as Element[];
}

function isCommon({ address, type, medium }: SaidRecording): boolean {
  return COMMON.test(mediaTypeIn(type ?? '') ?? mediaTypeByEnding(address, medium) ?? '');
}
