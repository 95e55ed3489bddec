import type { Problem } from '../../../problem.ts';
import { withBoxes } from './boxes.ts';
import { hasChunks, notRunWarning, withoutChunks } from './code-chunks.ts';
import { withoutJsx } from './jsx.ts';
import { withoutLiquidTags } from './liquid-tags.ts';
import { withoutImports, withoutMdx } from './mdx.ts';
import { withoutObsidianMarks } from './obsidian-marks.ts';
import { leftOutWarning, withoutOwnShortcodes } from './own-shortcodes.ts';
import { withoutPictureSizes } from './picture-sizes.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { unknownAddressWarning, withTemplateAddresses } from './template-addresses.ts';
import { withoutTemplates } from './templates.ts';
import { withoutWordPressCodes } from './wordpress-codes.ts';

/**
 * A body in which the marks that only other programs know are Markdown (or HTML, where it `isHtml`) of what they stand for, and what to
 * look at of what was left out. The order is from the outside in: what makes the file, what is set around the text, what stands in it.
 */
export function withoutDialects(
  path: string,
  body: string,
  isHtml: boolean,
): { readonly text: string; readonly warnings: readonly Problem[] } {
  const chunks = hasChunks(path) ? withoutChunks(body) : { text: body, isRun: false };
  const written = /\.mdx$/i.test(path) ? withoutMdx(chunks.text) : withoutImports(chunks.text);
  const codes = withoutWordPressCodes(written);
  const components = isHtml ? { text: codes.text, leftOut: [] } : withoutJsx(codes.text);
  const boxed = isHtml ? components.text : withBoxes(components.text);
  const addressed = withTemplateAddresses(withoutShortcodes(withoutTemplates(boxed)));
  const shortcodes = withoutOwnShortcodes(addressed.text);
  const tags = withoutLiquidTags(shortcodes.text);
  const leftOut = [...codes.leftOut, ...components.leftOut, ...shortcodes.leftOut, ...tags.leftOut];
  return {
    text: isHtml ? tags.text : withoutPictureSizes(withoutObsidianMarks(tags.text)),
    warnings: [
      ...(chunks.isRun ? [notRunWarning(path)] : []),
      ...(leftOut.length > 0 ? [leftOutWarning(path, leftOut)] : []),
      ...(addressed.unknown > 0 ? [unknownAddressWarning(path, addressed.unknown)] : []),
    ],
  };
}
