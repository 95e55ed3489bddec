import type { FrontMatterSyntax } from './front-matter-syntax.ts';

const BETWEEN = /^---[ \t]*$/m;
const FIELD = /^\s*([\w-]+):([\s\S]*)$/;
/** A line of dashes in a value has one more than it means, so that it parts nothing. */
const LONGER_RULE = /^-(-{3,})[ \t]*$/gm;

/** The fields of one of Lektor's files above the one with its text: https://www.getlektor.com/docs/content/. */
export const lektorFields: FrontMatterSyntax = {
  files: /(?:^|\/)contents(?:\+[\w-]+)?\.lr$/,
  block: /^([\s\S]*?)(?:(?<=^|(?:^|\n)---[ \t]*\n)(?=(?:body(?:_blocks)?|text|content|blocks|sections):)|$)/,
  read: (text) => ({ values: fieldsIn(text) }),
};

/** Fields with a line of dashes between, by their names. */
export function fieldsIn(text: string): Readonly<Record<string, string>> {
  const fields = text.split(BETWEEN).flatMap((part) => {
    const [, name, value = ''] = FIELD.exec(part) ?? [];
    return name === undefined ? [] : [[name, value.replace(LONGER_RULE, '$1').trim()] as const];
  });
  return Object.fromEntries(fields);
}
