import { expect, it } from 'vitest';
import { isCaption, isLikelyCaption } from '../../../../src/parse/text/lines/caption.ts';
import { isLikelyFurniture } from '../../../../src/parse/text/lines/furniture.ts';

it('ends in the credit of a picture', () => {
  expect(isCaption('The president gives a thumbs-up at the White House. (AP Photo/Susan Walsh)')).toBe(true);
  expect(isCaption('Fethi Belaid/AFP/Getty Images')).toBe(true);
  expect(isCaption('Eighteen agencies joined (the latest are EPA and DOT)')).toBe(false);
  expect(isCaption('The designer draws it first (Figma, Photoshop, whatever)')).toBe(false);
});

it('has its credit on the next line, where pictures were', () => {
  expect(isLikelyCaption('The bridge at the town hall.', 'Jane Doe/Shutterstock')).toBe(true);
  expect(isLikelyCaption('The bridge at the town hall.', 'Lead engineers (Project Lead / Strategist)')).toBe(
    false,
  );
});

it.each(['Photograph by: Jane Doe, Bergen Herald', 'Фото: Иван Петров', 'Zdjęcie: Jan Nowak'])(
  'is a credit behind its label where there is furniture: %s',
  (line) => {
    expect(isLikelyFurniture(line)).toBe(true);
  },
);
