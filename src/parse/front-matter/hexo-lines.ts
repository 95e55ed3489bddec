import type { FrontMatterSyntax } from './front-matter-syntax.ts';
import { yaml } from './yaml-front-matter.ts';

/**
 * YAML with one rule, below it, or between longer rules than three dashes, as Hexo reads it too
 * (https://github.com/hexojs/hexo-front-matter), or in a comment. It has a title and a date in lines of its own, for a text may begin
 * with a rule, or with a headline that has a colon and a rule below it.
 */
export const hexoLines: FrontMatterSyntax = {
  block:
    /^\s*(?!\s)(?:(?:-{3,}|<!--)[ \t]*\n)?(?=(?:[ \t]*\S.*\n){0,40}title:)(?=(?:[ \t]*\S.*\n){0,40}date:)((?:[\w-]+:.*\n|[ \t]+\S.*\n|- .*\n){2,40})(?:-{3,}|-->)[ \t]*(?:\n|$)/,
  read: yaml.read,
};
