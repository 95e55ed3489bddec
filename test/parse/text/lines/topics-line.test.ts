import { expect, it } from 'vitest';
import { topicsOn } from '../../../../src/parse/text/lines/topics-line.ts';

it.each([
  ['Tags: Iraq, #Mosul', ['Iraq', 'Mosul']],
  ['Filed under: World; War', ['World', 'War']],
  ['Themen: Brücken | Flüsse', ['Brücken', 'Flüsse']],
  ['Mots-clés : pont, rivière', ['pont', 'rivière']],
  ['Теги: мост, река', ['мост', 'река']],
  ['标签：桥梁, 河流', ['桥梁', '河流']],
])('names topics: %s', (line, topics) => {
  expect(topicsOn(line)).toEqual(topics);
});

it('leaves out what is too long for a topic', () => {
  const sentence = 'the council has asked for four hundred opinions on the new bridge and its lamps';
  expect(topicsOn(`Topics: Bergen, ${sentence}`)).toEqual(['Bergen']);
});

it.each(['Topics of the day', 'Tags', 'The themes: bridges, rivers'])('names none: %s', (line) => {
  expect(topicsOn(line)).toBeUndefined();
});
