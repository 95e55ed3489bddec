import { describe, expect, it } from 'vitest';
import { addressKey, addressKeys } from '../src/former-address.ts';

describe('an address of a former site', () => {
  it.each([
    [
      ['/2016/siege', '/2016/siege/', '/2016/Siege.html', '/2016//siege/index.html', '2016/siege.htm'],
      '2016/siege',
    ],
    [['/ma%C3%B1ana/', '/Mañana', '/man%CC%83ana.html'], 'mañana'],
    [['/100% rain/', '/100%25%20Rain', '/100%%20rain'], '100% rain'],
    [['/v5.1.1/'], 'v5.1.1'],
    [['/blog/index', '/blog/index/'], 'blog/index'],
    [['/siege.html/notes.txt'], 'siege.html/notes.txt'],
    [['/', '', '/index.html'], ''],
  ])('is one in all its spellings: %j', (spellings, key) => {
    expect(spellings.map(addressKey)).toEqual(spellings.map(() => key));
  });

  it('may be one from its day on', () => {
    expect(addressKeys('/News/iraq/2016/10/17/Siege.html')).toEqual([
      'news/iraq/2016/10/17/siege',
      '2016/10/17/siege',
    ]);
    expect(addressKeys('/2016/10/17/siege/')).toEqual(['2016/10/17/siege']);
    expect(addressKeys('/x2016/10/17/siege/')).toEqual(['x2016/10/17/siege']);
  });
});
