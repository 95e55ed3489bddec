import type { Schema } from 'hast-util-sanitize';
import { BLOCK_ELEMENTS, INLINE_ELEMENTS } from '../../html-elements.ts';
import { FOLDER_SCHEME } from '../folder-address.ts';
import { LANGUAGE_CLASS } from './code-language.ts';

/** Of HTML's old attributes the one that feed readers leave, where they take every style away. */
const ALIGN: [string, ...string[]] = ['align', 'left', 'center', 'right'];

/**
 * What an article's HTML may hold: text, lists, tables, quotes, links and pictures. It is within what the W3C feed
 * validator lets pass without a SecurityRisk. No `style`, and no `class` but the language of code: nothing that means something
 * else elsewhere. The ids are those of `withAnchors`, which feeds do not get.
 */
export const safeElements: Schema = {
  tagNames: [...INLINE_ELEMENTS, ...BLOCK_ELEMENTS],
  attributes: {
    '*': ['id', 'lang', ['dir', 'ltr', 'rtl', 'auto']],
    a: ['href', 'title'],
    abbr: ['title'],
    code: [['className', LANGUAGE_CLASS]],
    del: ['dateTime'],
    img: ['src', 'alt', 'title', 'width', 'height'],
    ins: ['dateTime'],
    li: ['value'],
    ol: ['start', 'reversed', 'type'],
    td: ['colSpan', 'rowSpan', ALIGN],
    th: ['colSpan', 'rowSpan', 'scope', ALIGN],
    time: ['dateTime'],
  },
  // No prefix, which links from elsewhere would have to know: there is no script on the page whose names an id could take.
  clobberPrefix: '',
  // That of the folder is ours: `withAbsoluteLinks` has taken every other use of it away before.
  protocols: { href: ['http', 'https', 'mailto', FOLDER_SCHEME], src: ['http', 'https', FOLDER_SCHEME] },
  /** Elements that go with all that is in them; what is in any other unknown element stays. */
  strip: [
    ...'script style title template iframe object embed applet noembed noframes svg math'.split(' '),
    ...'canvas button select datalist textarea xmp plaintext dialog map'.split(' '),
  ],
  /** Parts of a table or a list stand only in one. */
  ancestors: {
    caption: ['table'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
    li: ['ol', 'ul'],
    dd: ['dl'],
    dt: ['dl'],
    summary: ['details'],
  },
};
