import { expect, it } from 'vitest';
import { withParagraphShortened } from '../../../../src/parse/text/dateline/shortened-paragraph.ts';

const html = '<p>A note.</p><p><b>MOSUL, <i>Iraq</i></b> (AP) — The <i>army</i> left.</p>';

it('takes what stands before the lead out of the elements that it is in', () => {
  const text = 'MOSUL, Iraq (AP) — The army left.';
  expect(withParagraphShortened(html, text, 'The army left.')).toBe(
    '<p>A note.</p><p>The <i>army</i> left.</p>',
  );
});

it('gives nothing where no paragraph has the text', () => {
  expect(withParagraphShortened(html, 'BERGEN (AP) — The army left.', 'The army left.')).toBeUndefined();
});
