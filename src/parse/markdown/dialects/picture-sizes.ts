import { outsideCode } from './outside-code.ts';

/** A size behind a picture's address, as HackMD and markdown-it-imsize have it: `![a](a.png =300x200)`. CommonMark reads no picture there. */
const SIZED = /(!\[[^\]\n]{0,500}\]\([^\s()]{1,1000})[ \t]+=\d*%?x\d*%?(?=[ \t]*\))/g;

/** A text with its pictures as Markdown has them, without the size that they are to be shown in. */
export function withoutPictureSizes(text: string): string {
  return text.includes(' =') ? outsideCode(text, (plain) => plain.replace(SIZED, '$1')) : text;
}
