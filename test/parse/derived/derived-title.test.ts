import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedTitle } from '../../../src/parse/derived/derived-title.ts';

describe('a headline out of the lead', () => {
  it.each([
    ['A short story. And more.', 'A short story'],
    ['Prices rose 3 percent in May, the Labor Department said Tuesday.', 'Prices rose 3 percent in May'],
    [
      'Days after the long interview with the envoy, the president confirmed it -- there is no plan.',
      'Days after the long interview with the envoy, the president confirmed it -- there is no plan',
    ],
    ['The mosque was destroyed, according to the coalition. It was old.', 'The mosque was destroyed'],
    ['Lt. Gen. Abdul-Wahab al-Saadi visited Mosul. He left.', 'Lt. Gen. Abdul-Wahab al-Saadi visited Mosul'],
    ['> Summary: Prices rose in May. And more.', 'Prices rose in May'],
    ['Did the U.S. know? Yes.', 'Did the U.S. know?'],
    ['He fled to the U.S.', 'He fled to the U.S.'],
    [
      'The committee spent the whole of a long and rainy afternoon on the budget for the new bridge over the river before it went home for the night',
      'The committee spent the whole of a long and rainy afternoon on the budget for the new bridge over the river',
    ],
    [
      // Of digital.gov, as the next two are.
      'The U.S. Department of Agriculture’s (USDA) Economic Research Service (ERS) has developed a tablet app for their Amber Waves magazine which showcases research and analysis on economic and policy issues.',
      'The U.S. Department of Agriculture’s Economic Research Service has developed a tablet app for their Amber Waves magazine',
    ],
    [
      'During this past month, Technology Transformation Services (TTS) continued our tradition of honoring Black History Month through our internal campaign of highlighting Black people’s achievements.',
      'Technology Transformation Services continued our tradition of honoring Black History Month',
    ],
    [
      'The Office of Information Policy (OIP) is pleased to announce its collaboration with GSA’s 18F team on the development of a National FOIA portal.',
      'The Office of Information Policy is pleased to announce its collaboration with GSA’s 18F team',
    ],
    [
      'The agency closed the last of its warehouses in the western part of the country hours after the inspectors had filed their report',
      'The agency closed the last of its warehouses in the western part of the country',
    ],
    [
      'Apple has improved the services offered to subscribers of',
      'Apple has improved the services offered to subscribers',
    ],
    ['What are the visitors of the site looking for?', 'What are the visitors of the site looking for?'],
    ['It is what it is.', 'It is what it is'],
    ['The walls of debt are closing in. He left.', 'The walls of debt are closing in'],
    [
      'The Federal Emergency Management Agency (FEMA) is taking the well-known slogan, “See something, say something,” to the crowd. Consider it more “See something, submit something.”',
      'The Federal Emergency Management Agency is taking the well-known slogan, “See something, say something,” to the crowd',
    ],
    ['A crowd met in Ft. Lauderdale on Tuesday. It was large.', 'A crowd met in Ft. Lauderdale on Tuesday'],
    [
      'The mayor is “dreaming of a new bridge. She has one on paper,” she said.',
      'The mayor is “dreaming of a new bridge”',
    ],
    [
      // Of digital.gov again.
      'The U.S. Department of State has released a mobile app that informs and educates potential foreign service officers about a diplomatic career.',
      'The U.S. Department of State has released a mobile app',
    ],
    [
      'These days, when you turn on the news you almost always see another hack, leak, or breach putting sensitive information at risk.',
      'These days, when you turn on the news you almost always see another hack',
    ],
    [
      'Here is what the visitors of the site are looking for. Most of them want the opening hours of the library.',
      'Most of them want the opening hours of the library',
    ],
  ])('%s', async (lead, title) => {
    expect(await derivedTitle(lead, 'en')).toBe(title);
  });

  it.each([
    [
      'de',
      'Die Ministerin tritt heute ihr Amt als Präsidentin der Versammlung an. Hat sie ein anderes Ziel?',
      'Die Ministerin tritt heute ihr Amt als Präsidentin der Versammlung an',
    ],
    [
      'de',
      'Die Messe beginnt am 3. Mai in der alten Halle. Sie ist offen.',
      'Die Messe beginnt am 3. Mai in der alten Halle',
    ],
    [
      'de',
      'Die Preise stiegen im Mai um drei Prozent, teilte das Statistische Bundesamt mit.',
      'Die Preise stiegen im Mai um drei Prozent',
    ],
    [
      'de',
      'Der Beauftragte erklärt, warum er den Film „berührend“ fand. Mehr sagt er nicht.',
      'Der Beauftragte erklärt, warum er den Film „berührend“ fand',
    ],
    [
      // Of Wikinews in French.
      'fr',
      'Le ministre du Redressement productif a déclaré dimanche sur BFM TV que « le nucléaire est une filière d’avenir ». Arnaud Montebourg reconnait tout de même qu’il faut qu’il soit « rééquilibré ».',
      'Le ministre du Redressement productif a déclaré dimanche sur BFM TV que « le nucléaire est une filière d’avenir »',
    ],
    ['ru', 'Цены выросли в мае на три процента, сообщил Росстат.', 'Цены выросли в мае на три процента'],
    ['ja', '気象庁は大雨に警戒するよう呼びかけた。雨は続く。', '気象庁は大雨に警戒するよう呼びかけた'],
  ])('in %s: %s', async (language, lead, title) => {
    expect(await derivedTitle(lead, language)).toBe(title);
  });

  it.each(['_', '[]('])('is found in linear time behind %s without end', async (mark) => {
    const lead = `It was quiet in the Old City of Mosul on Tuesday, a${mark.repeat(200_000)}b said.`;
    expect(await derivedTitle(lead, 'en')).toBe('It was quiet in the Old City of Mosul on Tuesday');
  });

  it.each(['en', 'de'])('is one line of at most 120 characters, whatever the lead (%s)', async (language) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 600, unit: 'grapheme' }), async (lead) => {
        const title = await derivedTitle(lead, language);
        expect(title.length).toBeLessThanOrEqual(120);
        expect(title.isWellFormed()).toBe(true);
        expect(title).not.toContain('\n');
      }),
    );
  });
});
