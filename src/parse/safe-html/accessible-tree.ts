import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { readFolderAddress } from '../folder-address.ts';

/** What stands directly in a list, and what anything else there is put into. */
const ITEMS: Readonly<Record<string, { readonly allowed: readonly string[]; readonly wrapper: string }>> = {
  ul: { allowed: ['li'], wrapper: 'li' },
  ol: { allowed: ['li'], wrapper: 'li' },
  dl: { allowed: ['dt', 'dd', 'div'], wrapper: 'dd' },
};

/** Attributes whose value is a number, or nothing that a browser understands. */
const NUMBERS = ['width', 'height', 'start', 'value'];

/**
 * A safe tree that says the same to who hears it: pictures without a description are decoration (WCAG 2.2, 1.1.1), a link that
 * holds nothing else is called by where it leads (2.4.4), lists hold items only (1.3.1), what heads nothing is no heading, and
 * no language is named that there is not (3.1.2).
 */
export function accessible(tree: Root): Root {
  return { type: 'root', children: tree.children.map((node) => mended(node)) };
}

function mended<Content extends RootContent>(node: Content, nameText = ''): Content {
  if (node.type !== 'element') return node;
  const { tagName, properties } = node;
  const name = tagName === 'a' ? nameOf(node) : nameText;
  const children = node.children.map((child) => mended(child, name));
  const items = ITEMS[tagName];
  return {
    ...node,
    tagName: isEmptyHead(node) ? (tagName === 'th' ? 'td' : 'p') : tagName,
    properties: { ...understood(properties), ...(tagName === 'img' && { alt: properties.alt || name }) },
    children: items ? children.map((child) => asItem(child, items)) : children,
  };
}

/** What a link without a text is called, by the pictures in it: its title, or the host or the file that it leads to. */
function nameOf(link: Element): string {
  if (spokenText(link) !== '') return '';
  const { title, href } = link.properties;
  const { path, otherwise = href } = readFolderAddress(`${href}`) ?? {};
  const host = URL.parse(`${otherwise}`)?.host;
  return `${title || host || path?.replace(/^.*\//, '') || ''}`;
}

function isEmptyHead(node: Element): boolean {
  return /^(?:th|h[1-6])$/.test(node.tagName) && spokenText(node) === '';
}

/** A text, or what a picture in it is described by. */
function spokenText(node: ElementContent): string {
  if (node.type === 'text') return node.value.trim();
  if (node.type !== 'element') return '';
  return node.tagName === 'img'
    ? `${node.properties.alt ?? ''}`.trim()
    : node.children.map(spokenText).join('');
}

function asItem(
  child: ElementContent,
  { allowed, wrapper }: { readonly allowed: readonly string[]; readonly wrapper: string },
): ElementContent {
  if (child.type === 'text' && child.value.trim() === '') return child;
  if (child.type === 'element' && allowed.includes(child.tagName)) return child;
  return { type: 'element', tagName: wrapper, properties: {}, children: [child] };
}

function understood(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => {
      if (name === 'lang') return isLanguage(`${value}`);
      return !NUMBERS.includes(name) || /^\d+$/.test(`${value}`);
    }),
  );
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0 && /^[a-z]{2,3}\b/i.test(tag);
  } catch {
    return false;
  }
}
