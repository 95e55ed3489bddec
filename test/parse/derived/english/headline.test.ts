import { describe, expect, it } from 'vitest';
import { englishHeadline } from '../../../../src/parse/derived/english/headline.ts';

describe('an English sentence as a headline', () => {
  it.each([
    // Of digital.gov.
    [
      'goes without what is in brackets',
      'The U.S. Department of Agriculture’s (USDA) Economic Research Service (ERS) has developed a tablet app for their Amber Waves magazine which showcases research and analysis on economic and policy issues related to agriculture',
      'The U.S. Department of Agriculture’s Economic Research Service has developed a tablet app for their Amber Waves magazine',
    ],
    [
      'goes without what stands before its main clause',
      'With the release of a new dashboard to measure best Web practices in the federal government and the establishment of a government-wide HTTPS Only Standard, the time to make the switch to HTTPS has arrived',
      'The time to make the switch to HTTPS has arrived',
    ],
    [
      'goes without what is set behind its subject',
      'The Federal #SocialGov Community, a collective of almost 700 digital engagement managers from more than 120 government agencies, marked the 2nd anniversary of our program by releasing a suite of new collaborative services to help us better work together',
      'The Federal #SocialGov Community marked the 2nd anniversary of our program',
    ],
    [
      'goes without a row that is set there',
      'Employee engagement, evidenced by displays of dedication, persistence, effort and overall attachment to organization and mission, is a key factor in business success, but it can be a struggle for government organizations',
      'Employee engagement is a key factor in business success, but it can be a struggle for government organizations',
    ],
    [
      'keeps the nouns that `and` joins together',
      'The Centers for Medicare and Medicaid Services redesigned Medicare.gov as a new and improved responsive mobile website for their users and caregivers',
      'The Centers for Medicare and Medicaid Services redesigned Medicare.gov as a new and improved responsive mobile website',
    ],
    // Made up.
    [
      'goes without the day of the week',
      'The governor of the largest province in the north of the country opened a new bridge over the river on Tuesday morning in the rain',
      'The governor of the largest province in the north of the country opened a new bridge over the river in the rain',
    ],
    [
      'goes without the day that it begins with',
      'On Sunday night the governor of the largest province in the north of the country opened a new bridge over the wide river in the rain',
      'The governor of the largest province in the north of the country opened a new bridge over the wide river in the rain',
    ],
    [
      'is the sentence behind a colon',
      'The position of the league after the news conference of its commissioner in the capital was clear: The league wants its players to stand for the anthem',
      'The league wants its players to stand for the anthem',
    ],
    [
      'keeps a day that is a name, or that something lasts to',
      'Shops in the centre of the old town were fuller on Cyber Monday than in any year so far, and stayed open until Friday evening as people came',
      'Shops in the centre of the old town were fuller on Cyber Monday than in any year so far',
    ],
    [
      'is no subject alone',
      'The national petroleum agency of the kingdom and the largest of the refiners in the north signed a 20-year accord for the delivery of liquefied gas',
      'The national petroleum agency of the kingdom and the largest of the refiners in the north signed a 20-year accord',
    ],
    [
      'does not end where somebody is asked for something',
      'The trade secretary of the United Kingdom has asked Japan to open its farm market to help the government cut its trade deficit with the rest of the world',
      'The trade secretary of the United Kingdom has asked Japan to open its farm market',
    ],
    [
      'does not end in a list',
      'The carmaker will spend about one billion pounds over the next six years on expanded production, automation and improved efficiency in all plants',
      'The carmaker will spend about one billion pounds over the next six years on expanded production',
    ],
    [
      'keeps what somebody says',
      'The chairman of the committee said the second of three reports on bridges shows that none of them is safe for lorries when the winter is long',
      'The chairman of the committee said the second of three reports on bridges shows that none of them is safe for lorries',
    ],
    [
      'does not end on a number of months before something',
      'The last of the attackers to be found was not in court when the verdict over the shootout in the capital came four months after the attacks',
      'The last of the attackers to be found was not in court',
    ],
    [
      'does not end on the hours before something',
      'Fraudsters conned an elderly woman in the suburbs out of thousands of pounds hours after she was told that she had to go to the hospital at once',
      'Fraudsters conned an elderly woman in the suburbs out of thousands of pounds',
    ],
  ])('%s', (_, sentence, headline) => {
    expect(englishHeadline(sentence)).toBe(headline);
  });

  it('is not found where nothing is said in 120 characters', () => {
    const row = 'old maps of the coast, new maps of the coast, maps of rivers that are no more, ';
    expect(englishHeadline(`The library of the town has ${row}${row}and a globe.`.slice(28))).toBeUndefined();
  });
});
