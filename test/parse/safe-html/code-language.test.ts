import { expect, it } from 'vitest';
import { dated, parse } from '../html/html-page.ts';

it.each(['a.html', 'a.md'])('keeps what language code is in, in %s', async (path) => {
  const code = '<pre class="hljs"><code class="hljs language-objective-c">a <b class="k">b</b></code></pre>';
  const body = `<p>What happened, and how it came to happen, as it was told to us.</p>\n${code}`;
  const seeds: Record<string, string> = {
    'a.html': `<!doctype html><html><head>${dated}<title>T</title></head><body><article>${body.repeat(3)}</article></body></html>`,
    'a.md': `---\ntitle: T\ndate: 2017-06-28\n---\n\n${body}\n\n\`\`\`python title="a.py"\nx\n\`\`\``,
  };
  const { draft } = await parse(seeds[path] ?? '', path);
  expect(draft?.contentHtml).toContain('<pre><code class="language-objective-c">a <b>b</b></code></pre>');
  if (path === 'a.md')
    expect(draft?.contentHtml).toContain('<pre><code class="language-python">x\n</code></pre>');
});
