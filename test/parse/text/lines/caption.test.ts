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

it.each([
  'FILE -- This March 7 frame grab shows smoke over the city.',
  'In this photo released by the agency, an engineer looks at the bridge.',
  'Carolyn Kaster/AP Photo',
  'Jane Doe / AP',
])('is one by how it begins, or by its credit: %s', (line) => expect(isCaption(line)).toBe(true));

it('is no paragraph above a caption with its own credit, or above a byline', () => {
  const block = 'The engineers have found cracks in the bearings.';
  expect(isLikelyCaption(block, 'A view of the bridge. (AP Photo/Jane Doe)')).toBe(false);
  expect(isLikelyCaption(block, 'By Jane Doe, Reuters')).toBe(false);
});

it('is no paragraph, whatever that ends in', () => {
  const told = 'The engineer had seen the bridge fall, and said so to the council. '.repeat(6);
  expect(isCaption(`${told}(AP Photo/Jane Doe)`)).toBe(false);
});
