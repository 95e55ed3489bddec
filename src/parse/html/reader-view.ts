/// <reference path="./readability-dom.d.ts" />
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { languageClassIn } from '../safe-html/code-language.ts';
import { elementsNamed } from '../safe-html/html-tree.ts';
import { classesOf } from './element-attributes.ts';

/** In characters. Where it finds less, Readability looks again with menus and bylines taken for text. */
const SHORTEST = 250;

/** Readability looks upwards from every text, and takes the square of the number of siblings. */
const DEEPEST = 100;
const MOST_SIBLINGS = 5000;

/** The HTML of the article in a page's body, as Readability sees it; `undefined` where it sees none, or would take too long. */
export function readerView(body: Root, titleText: string): string | undefined {
  if (!isQuicklyRead(body, DEEPEST)) return undefined;
  const title = xmlOf({ type: 'text', value: titleText });
  const text = `<html><head><title>${title}</title></head><body>${xmlOf(body)}</body></html>`;
  const page = new JSDOMParser().parse(text);
  const reader = new Readability(page as never, {
    disableJSONLD: true,
    charThreshold: SHORTEST,
    classesToPreserve: languageClassesOf(body),
  });
  return reader.parse()?.content ?? undefined;
}

/** A node as XML has it, which is all that JSDOMParser reads. */
export function xmlOf(node: Nodes): string {
  return toHtml(node, { closeSelfClosing: true, characterReferences: { useNamedReferences: false } });
}

function isQuicklyRead(node: Nodes, depth: number): boolean {
  if (!('children' in node)) return true;
  const { length } = node.children;
  return (
    depth > 0 && length <= MOST_SIBLINGS && node.children.every((child) => isQuicklyRead(child, depth - 1))
  );
}

function languageClassesOf(body: Root): string[] {
  return elementsNamed(body, 'code').flatMap((code) => languageClassIn(classesOf(code)) ?? []);
}
