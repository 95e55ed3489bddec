import type { Problem } from '../../problem.ts';
import { type HtmlOrigin, withAbsoluteLinks } from './absolute-links.ts';
import { withAnchors } from './anchors.ts';
import { withHeadingLevels } from './heading-levels.ts';
import { fragmentTree } from './html-tree.ts';
import { lostWarnings } from './lost-links.ts';
import { withMediaLinks } from './media-links.ts';
import { settled } from './settled-tree.ts';
import { withoutSignUpBoxes } from './sign-up-boxes.ts';
import { leadOf, listedLead, textBlocks } from './text-blocks.ts';
import { writtenSafely } from './written-safely.ts';

/** An article's body, safe. */
export interface SafeHtml {
  readonly contentHtml: string;
  /** Paths of the files in the folder of seeds that it refers to, if they are there. */
  readonly refersTo: readonly string[];
  /** Its blocks of text, in order, as plain text. */
  readonly paragraphs: readonly string[];
  /** The same without what is code. */
  readonly prose: readonly string[];
  /** The first of them that is running text. */
  readonly lead: string | undefined;
  /** What its lists say, where it has no running text. */
  readonly listed?: string | undefined;
  readonly warnings: readonly Problem[];
}

/**
 * Makes HTML safe for a feed and a page: only what `safeElements` names, links and pictures absolute, no `h1`, no
 * `]]>`, and such that every browser reads the same from it. `undefined` where it is too tangled to be read.
 */
export function safeHtml(html: string, origin: HtmlOrigin): SafeHtml | undefined {
  const tree = fragmentTree(html);
  const links = tree && withAbsoluteLinks(withMediaLinks(withAnchors(withoutSignUpBoxes(tree))), origin);
  const settledTree = links && settled(links.tree);
  if (!settledTree) return undefined;
  const safe = withHeadingLevels(settledTree);
  const blocks = textBlocks(safe);
  return {
    contentHtml: writtenSafely(safe),
    refersTo: links.refersTo,
    paragraphs: blocks.map(({ text }) => text),
    prose: blocks.map(({ prose }) => prose),
    lead: leadOf(blocks),
    listed: listedLead(blocks),
    warnings: lostWarnings(links, origin),
  };
}
