import { expect, it } from 'vitest';
import { withoutChunks } from '../../../../src/parse/markdown/dialects/code-chunks.ts';
import { cpuTime } from '../../cpu-time.ts';
import { parsedFile } from '../../parsed-file.ts';

const parse = (path: string, body: string) => {
  const text = `---\ntitle: "Rain"\ndate: 2017-06-28\ncategories: [r]\n---\n\n${body}\n`;
  return parsedFile(path, text);
};

const CODE = [
  'Rain by day:',
  '',
  '```{r setup, include=FALSE}',
  'library(rain)',
  '```',
  '',
  '```{r rain-plot, fig.width = 7}',
  '#| fig-cap: Rain',
  'plot(rain)',
  '```',
  '',
  '```{python}',
  '#| echo: false',
  'print(1)',
  '```',
  '',
  '```{=html}',
  '<p>In <em>HTML</em></p>',
  '```',
  '',
  '```{.sh}',
  'ls',
  '```',
  '',
  '```r',
  'rain[1]',
  '```',
];

it.each(['index.qmd', '2017-06-28-rain.Rmd', 'rain.Rmarkdown'])('reads %s as Markdown', async (path) => {
  const { draft, warnings } = await parse(path, CODE.join('\n'));
  expect(draft).toMatchObject({ titleText: 'Rain', topics: ['r'], published: '2017-06-28T12:00:00Z' });
  expect(draft?.contentHtml.split('\n').filter((line) => line !== '')).toEqual([
    '<p>Rain by day:</p>',
    '<pre><code class="language-r">plot(rain)',
    '</code></pre>',
    '<p>In <em>HTML</em></p>',
    '<pre><code class="language-sh">ls',
    '</code></pre>',
    '<pre><code class="language-r">rain[1]',
    '</code></pre>',
  ]);
  expect(warnings.map(({ fault, remedy }) => `${fault}; ${remedy}`)).toEqual([
    'holds code that nobody runs here: what it prints and draws is missing; publish what R or Quarto makes of it: quarto render --to gfm',
  ]);
});

it('has no warning without code that is to be run', async () => {
  expect((await parse('rain.qmd', '```r\nrain[1]\n```')).warnings).toEqual([]);
});

it('in other Markdown such a fence is code', async () => {
  expect((await parse('rain.md', '```{r, echo=FALSE}\nrain\n```')).draft?.contentHtml).toContain('rain');
});

it.each(['r', '} ', ' '])('the first line of code is read in linear time: %j', async (part) => {
  const text = `\`\`\`{r${part.repeat(200_000)},`;
  expect(await cpuTime(() => withoutChunks(text))).toBeLessThan(1000);
});
