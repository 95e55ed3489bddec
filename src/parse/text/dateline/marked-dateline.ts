import type { Element, ElementContent, Root, RootContent } from 'hast';
import { safeLine } from '../../../safe-text.ts';
import { fact } from '../../fact.ts';
import type { Findings } from '../../input.ts';
import { fragmentTree, textContent } from '../../safe-html/html-tree.ts';
import type { SafeHtml } from '../../safe-html/safe-html.ts';
import { writtenSafely } from '../../safe-html/written-safely.ts';
import { looksLikeOutlet } from './agencies.ts';
import { type Opening, readOpening } from './dateline.ts';
import { isRegion } from './region-names.ts';

/** An article's body without its dateline, and what that says. */
export interface WithoutDateline {
  readonly body: SafeHtml;
  readonly facts: Pick<Findings, 'credit' | 'place' | 'datelineDate'>;
}

const SOURCE = 'dateline';
/** A note or a caption may stand above the first paragraph. */
const REACH = 3;
/** A place in capitals, as wires set it before a day; other words before one may be anything: `Edit, May 3 – …`. */
const LOUD = /^\P{Ll}+(?:,|$)/u;
/** What is left of a text when its lines are folded. */
const INK = /[^\s\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069]/u;

/** Takes the dateline off one of the first paragraphs, whatever elements it is set in: `<b>MOSUL, Iraq</b> (AP) — …`. */
export function withoutDateline(body: SafeHtml): WithoutDateline {
  for (const text of body.paragraphs.slice(0, REACH)) {
    const opening = readOpening(text);
    if (!isSure(opening, text)) continue;
    const { lead, placeText, creditText, dateText } = opening;
    const contentHtml = htmlWithout(body.contentHtml, text, lead);
    if (contentHtml === undefined) continue;
    const shortened = (paragraph: string) => (paragraph === text ? lead : paragraph);
    return {
      body: {
        ...body,
        contentHtml,
        paragraphs: body.paragraphs.map(shortened),
        prose: body.prose.map(shortened),
        lead: body.lead && shortened(body.lead),
      },
      facts: {
        credit: fact(creditText, SOURCE),
        place: fact(placeText, SOURCE),
        datelineDate: fact(dateText, SOURCE),
      },
    };
  }
  return { body, facts: {} };
}

/**
 * Whether an opening is a dateline though no wire need have sent the text, in which words in capitals may be anything: somebody who speaks
 * (`ANN (VO) — …`), a name and an office, two firms.
 */
function isSure({ placeText, creditText, dateText, leadInText, lead }: Opening, text: string): boolean {
  if (placeText === undefined || leadInText !== undefined || lead === '') return false;
  const [, region = ''] = /,\s(.+)/.exec(placeText) ?? [];
  if (creditText !== undefined) return looksLikeOutlet(creditText) || isRegion(region);
  if (isRegion(region)) return dateText !== undefined || !text.startsWith(`${placeText}:`);
  return dateText !== undefined && region === '' && LOUD.test(placeText);
}

/** HTML in which the paragraph of this text has only the `lead` that it ends in; `undefined` where there is no such paragraph. */
function htmlWithout(html: string, text: string, lead: string): string | undefined {
  const tree = fragmentTree(html);
  const paragraph = tree && paragraphsIn(tree).find((one) => safeLine(textContent(one)) === text);
  if (!paragraph) return undefined;
  const shorter = withoutInk(paragraph, inkIn(text) - inkIn(lead));
  return safeLine(textContent(shorter)) === lead
    ? writtenSafely(replaced(tree, paragraph, shorter))
    : undefined;
}

function paragraphsIn({ children }: Root | Element): Element[] {
  return children.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.tagName === 'p' ? [node] : paragraphsIn(node);
  });
}

function inkIn(text: string): number {
  return [...text].filter((character) => INK.test(character)).length;
}

/** An element without so many of its first visible characters, and without the elements in it that are empty then. */
function withoutInk(element: Element, count: number): Element {
  let left = count;
  const shortened = (node: ElementContent): ElementContent[] => {
    if (left < 0) return [node];
    if (node.type === 'element') {
      const children = node.children.flatMap(shortened);
      return children.length === 0 && node.children.length > 0 ? [] : [{ ...node, children }];
    }
    if (node.type !== 'text') return [node];
    const characters = [...node.value];
    const start = characters.findIndex((character) => INK.test(character) && left-- === 0);
    return start === -1 ? [] : [{ ...node, value: characters.slice(start).join('') }];
  };
  return { ...element, children: element.children.flatMap(shortened) };
}

function replaced<Parent extends Root | Element>(parent: Parent, old: Element, by: Element): Parent {
  const children = (parent.children as readonly (RootContent | ElementContent)[]).map((node) => {
    if (node === old) return by;
    return node.type === 'element' ? replaced(node, old, by) : node;
  });
  return { ...parent, children };
}
