/// <reference path="./readability-dom.d.ts" />
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { Element, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { languageClassIn } from '../safe-html/code-language.ts';
import { textContent } from '../safe-html/html-tree.ts';
import { withMediaLinks } from '../safe-html/media-links.ts';
import { classesOf } from './element-attributes.ts';
import { withoutRepeatedSummary } from './repeated-summary.ts';
import { isSame } from './site-name.ts';

/**
 * The HTML of a page's article, without menus, share bars and the page's headline, as Readability (the reader view of
 * Firefox) sees it; where that sees none, of `<article>`, `<main>` or all. It is not safe yet.
 */
export function articleBody(page: Root, titleText: string): string {
  const body = elementsNamed(withMediaLinks(page, isPlayer), 'body')[0];
  const content = withoutRepeatedSummary(body?.children ?? []).flatMap((node) => readable(node, titleText));
  const whole: Root = { type: 'root', children: content };
  const seen = isQuicklyRead(whole, DEEPEST) ? readerView(whole, titleText) : undefined;
  return seen || written(elementsNamed(whole, 'article')[0] ?? elementsNamed(whole, 'main')[0] ?? whole);
}

/** Frames of a page are mostly advertisements; these play what the article is about. */
const PLAYER =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube|youtube-nocookie|vimeo|dailymotion|soundcloud|spotify|bandcamp|ted|twitch|streamable|archive)\.(?:com|org|tv)\//i;

function isPlayer(address: string): boolean {
  return PLAYER.test(address);
}

/** In characters. Where it finds less, Readability looks again with menus and bylines taken for text. */
const SHORTEST = 250;

/** Readability looks upwards from every text, and takes the square of the number of siblings. */
const DEEPEST = 100;
const MOST_SIBLINGS = 5000;

function isQuicklyRead(node: Nodes, depth: number): boolean {
  if (!('children' in node)) return true;
  const { length } = node.children;
  return (
    depth > 0 && length <= MOST_SIBLINGS && node.children.every((child) => isQuicklyRead(child, depth - 1))
  );
}

function readerView(body: Root, titleText: string): string | undefined {
  const title = written({ type: 'text', value: titleText });
  const text = `<html><head><title>${title}</title></head><body>${written(body)}</body></html>`;
  // Links are for safeHtml: this address only keeps Readability from having none.
  const page = new JSDOMParser().parse(text);
  const reader = new Readability(page as never, {
    disableJSONLD: true,
    charThreshold: SHORTEST,
    classesToPreserve: languageClassesOf(body),
  });
  return reader.parse()?.content ?? undefined;
}

function languageClassesOf(body: Root): string[] {
  return elementsNamed(body, 'code').flatMap((code) => languageClassIn(classesOf(code)) ?? []);
}

/** As XML has it, which is all that JSDOMParser reads. */
function written(node: Nodes): string {
  return toHtml(node, { closeSelfClosing: true, characterReferences: { useNamedReferences: false } });
}

const LEFT_OUT = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'button',
  'select',
  'input',
  'textarea',
  'dialog',
  'link',
  'meta',
  'title',
  'base',
  'noembed',
  'noframes',
  'xmp',
  'plaintext',
]);
/** What Readability tells an article by, and what an article may keep. */
const KEPT = new Set([
  'id',
  'className',
  'rel',
  'role',
  'itemProp',
  'itemType',
  'style',
  'ariaHidden',
  'ariaModal',
  'href',
  'src',
  'srcSet',
  'alt',
  'title',
  'lang',
  'dir',
  'dateTime',
  'colSpan',
  'rowSpan',
  'width',
  'height',
  'start',
  'value',
]);

function readable(node: RootContent, titleText: string): Element['children'] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || LEFT_OUT.has(node.tagName) || node.properties.hidden === true) return [];
  if (node.tagName === 'h1' && isSame(textContent(node), titleText)) return [];
  const children = node.children.flatMap((child) => readable(child, titleText));
  if (!/^[a-z][a-z0-9-]*$/.test(node.tagName)) return children;
  const properties = Object.fromEntries(
    Object.entries(node.properties)
      .filter(
        ([name, value]) =>
          (KEPT.has(name) || /^data[A-Z][A-Za-z]*$/.test(name)) && typeof value !== 'boolean',
      )
      .map(([name, value]) => [name, [value].flat().join(' ')]),
  );
  return [{ ...node, properties, children }];
}

function elementsNamed(node: Nodes, tagName: string): Element[] {
  if (node.type === 'element' && node.tagName === tagName) return [node];
  return 'children' in node ? node.children.flatMap((child) => elementsNamed(child, tagName)) : [];
}
