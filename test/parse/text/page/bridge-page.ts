import { parsedFile } from '../../parsed-file.ts';

const menu = [
  ...['News', 'Sport', 'Weather', 'Politics', 'Business', 'Culture', 'Travel', 'Video', 'Sign in', 'Search'],
];
/** Of the article on the page. */
export const headline = 'Council votes for new bridge over the river';
/** Its first paragraphs. */
export const body = [
  'The city council voted on Tuesday to build a new bridge over the river, after a debate that lasted until midnight.',
  'The bridge will cost nine million and will be opened in three years, the mayor said. Opponents said that it was too dear.',
  'A first bridge fell in 1921. Its stones still lie in the river, and children swim between them in summer.',
  'The council will meet again in March. Until then, the plans can be seen in the town hall on every working day.',
];
/** What it may go on with. */
export const later = [
  'The engineers want to begin with the piers on the northern bank, where the ground is rock, and to come to the southern bank in the second year.',
  'They had looked at four other places in the valley, and had found clay in all of them, the chief engineer told the council before it voted.',
];
/** Its headline, with who wrote it and when. */
export const opening = [headline, 'By Jane Doe', '3 May 2024 17:47'];
/** Who wrote it and when, above buttons. */
export const share = [
  ...['By Jane Doe', '3 May 2024 17:47', 'Share', 'Facebook', 'Copy link', 'Text size', 'Small'],
];
/** The links at the foot of the page. */
export const footer = [
  ...['About us', 'Contact', 'Privacy', 'Terms', 'Jobs', 'Help', 'Newsletters', 'Apps', 'Archive', 'Sitemap'],
];
const teasers = [
  ...['Most read', 'Dog bites man', 'Man bites dog', 'Five ways to cook rice', 'Ten ways to cook rice'],
  'Weather',
];

/** What is found on a page with these lines between its menus. */
export async function foundOn(lines: readonly string[]) {
  const page = [...menu, ...menu, ...lines, ...teasers, ...footer, '© 2024 The Daily Example.'];
  return foundIn(` date 2024-05-03 ${page.join('\n\n')}`);
}

/** The paragraphs of the article that is found on such a page. */
export async function paragraphsOn(lines: readonly string[]) {
  return (await foundOn(lines)).paragraphs;
}

/** What is found in a text of its own. */
export async function foundIn(text: string) {
  return (await parsedFile('page.txt', text)).found;
}
