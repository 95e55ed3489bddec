import { expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/parse/markdown/rendering.ts';

it.each([
  ['これは**「雨」**です。', 'これは<strong>「雨」</strong>です。'],
  ['**雨が降った。**そして止んだ。', '<strong>雨が降った。</strong>そして止んだ。'],
  ['他说**“下雨了”**，然后走了。', '他说<strong>“下雨了”</strong>，然后走了。'],
  ['**注意：**下雨。*「雨」*と~~「雪」~~', '<strong>注意：</strong>下雨。<em>「雨」</em>と<s>「雪」</s>'],
  ['비가 **온다(rain)**고 했다.', '비가 <strong>온다(rain)</strong>고 했다.'],
  [
    '雨**a**中**b**，2 * 3 * 4 と ** 注意：**',
    '雨<strong>a</strong>中<strong>b</strong>，2 * 3 * 4 と ** 注意：**',
  ],
  [
    'In English **"rain"**s and snake_case_「雨」_',
    'In English **&quot;rain&quot;**s and snake_case_「雨」_',
  ],
])('%s', (text, html) => {
  expect(renderMarkdown(text, 'T').html).toBe(`<p>${html}</p>\n`);
});
