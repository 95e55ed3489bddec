import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { safeHtml } from '../../../src/parse/safe-html/safe-html.ts';

const origin = { file: 'story.html', baseUrl: undefined, baseRemedy: '' };
const validator = new HtmlValidate({ extends: ['html-validate:a11y', 'html-validate:standard'] });
const photo = 'https://example.org/a.jpg';

it.each([
  [
    'a picture without a description',
    `<p><img src="${photo}"> Text</p>`,
    `<p><img src="${photo}" alt=""> Text</p>`,
  ],
  [
    'a link that is such a picture',
    `<p><a href="https://example.org/x"><img src="${photo}"></a></p>`,
    `<p><a href="https://example.org/x"><img src="${photo}" alt="example.org"></a></p>`,
  ],
  [
    'a link that is such a picture, to a file',
    `<p><a href="maps/mosul.jpg"><img src="${photo}" alt=""></a></p>`,
    `<p><a href="seed:maps/mosul.jpg"><img src="${photo}" alt="mosul.jpg"></a></p>`,
  ],
  [
    'a described link with such a picture',
    `<p><a href="https://example.org/x"><img src="${photo}"> The street</a></p>`,
    `<p><a href="https://example.org/x"><img src="${photo}" alt=""> The street</a></p>`,
  ],
  [
    'a list with more than items',
    '<ul><p>First</p><li>Second</li></ul>',
    '<ul><li><p>First</p></li><li>Second</li></ul>',
  ],
  [
    'a list with items among other things',
    '<ul><div>First<li>Second</li></div></ul>',
    '<ul><li><div>First</div></li><li>Second</li></ul>',
  ],
  [
    'a list of terms with more than terms',
    '<dl><p>Some</p><dt>Term</dt><dd>Words</dd></dl>',
    '<dl><dd><p>Some</p></dd><dt>Term</dt><dd>Words</dd></dl>',
  ],
  [
    'a cell that heads nothing',
    '<table><tr><th></th><th scope="col">Day</th></tr><tr><td>1</td><td>2</td></tr></table>',
    '<table><tbody><tr><td></td><th scope="col">Day</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
  ],
  [
    'a heading that is a picture',
    `<h3><img src="${photo}"></h3><p>Text</p>`,
    `<p><img src="${photo}" alt=""></p><p>Text</p>`,
  ],
  [
    'a language that there is not',
    '<p lang="en_US!">Text</p><p lang="fr">Texte</p>',
    '<p>Text</p><p lang="fr">Texte</p>',
  ],
  [
    'sizes that are no numbers',
    `<p><img src="${photo}" alt="A street" width="100%" height="300"></p>`,
    `<p><img src="${photo}" alt="A street" height="300"></p>`,
  ],
])('%s', async (_, html, expected) => {
  const { contentHtml = '' } = safeHtml(html, origin) ?? {};
  expect(contentHtml).toBe(expected);
  const { results } = await validator.validateString(contentHtml);
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  // Which cells a cell of a table heads is the author's to say.
  expect(rules.filter((rule) => rule !== 'wcag/h63')).toEqual([]);
});
