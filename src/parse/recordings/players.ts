import type { Element, Nodes } from 'hast';
import type { Medium } from '../media-type.ts';
import { fragmentTree } from '../safe-html/html-tree.ts';
import { playedSources } from '../safe-html/played-sources.ts';
import type { SaidRecording } from './said-recording.ts';

/** Where a player in a text says its recording. */
export const PLAYER = 'player';

/** A recording that an element of HTML plays, with all the addresses that it may have it from. */
export interface Player {
  readonly recording: SaidRecording;
  readonly addresses: readonly string[];
}

const ANY = /<(?:audio|video)\b/i;

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

/** What is shown over and over is a moving picture. */
function playerOf(element: Element, medium: Medium): Player[] {
  const { loop, title } = element.properties;
  const sources = playedSources(element);
  const [first] = sources;
  if (!first || loop) return [];
  const recording = { ...first, title: title ? `${title}` : undefined, medium };
  return [{ recording, addresses: sources.map(({ address }) => address) }];
}
