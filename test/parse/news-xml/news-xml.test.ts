import { describe, expect, it } from 'vitest';
import { complaints, parsedFile } from '../parsed-file.ts';

const LEAD =
  'Soldiers moved from house to house along the river on Wednesday, where the streets are too narrow for armoured vehicles.';
const SECOND =
  'Aid workers said that wells had run dry, and that bread cost ten times what it had cost in the spring.';
const P = [LEAD, SECOND];

const NITF = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf baselang="en-US" version="-//IPTC//DTD NITF 3.4//EN">
  <head>
    <title>BC-Mosul</title>
    <tobject tobject.type="news"><tobject.subject tobject.subject.refnum="16009000" tobject.subject.type="War"/></tobject>
    <docdata management-status="usable">
      <date.issue norm="20170628T101500Z"/>
      <doc.copyright holder="AP" year="2017"/>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Soldiers move along the river&nbsp;in Mosul</hl1><hl2>Wells run dry</hl2></hedline>
      <byline>By <person>JANE DOE</person><byttl>Associated Press Writer</byttl></byline>
      <distributor>The Associated Press</distributor>
      <dateline><location>MOSUL, Iraq</location></dateline>
      <abstract><p>What the siege costs.</p></abstract>
    </body.head>
    <body.content>
      <block class="lead_paragraph"><p>${LEAD}</p></block>
      <block class="full_text">
        <p>MOSUL, Iraq (AP) — ${LEAD}</p>
        <media media-type="image"><media-reference source="https://example.org/river.jpg"/><media-caption>The river.</media-caption></media>
        <p><person>Aid workers</person> said that wells had run dry, and that bread cost ten times what it had cost in the spring.</p>
        <note>Editors: adds byline</note>
      </block>
    </body.content>
  </body>
</nitf>`;

const item = (content: string, status = 'usable') => `<newsItem guid="urn:1" xml:lang="en">
  <rightsInfo><copyrightNotice>(c) Example News 2017</copyrightNotice></rightsInfo>
  <itemMeta><itemClass qcode="ninat:text"/><provider literal="example.org"/>
    <versionCreated>2017-06-29T08:00:00Z</versionCreated><firstCreated>2017-06-28T10:15:00Z</firstCreated>
    <pubStatus qcode="stat:${status}"/></itemMeta>
  <contentMeta><located literal="Mosul"><name>MOSUL</name></located><creator role="cRole:source" literal="Example"/>
    <by>By Jane Doe</by><creditline>Example News –</creditline><headline role="hld:subHeadline">Wells run dry</headline>
    <headline>Soldiers move along the river</headline><subject qcode="subj:1"><name>War</name><name xml:lang="de">Krieg</name></subject>
    <description role="drol:summary">What the siege costs.</description></contentMeta>
  <contentSet>${content}</contentSet></newsItem>`;
const message = (...items: string[]) =>
  `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${items.join('')}</itemSet></newsMessage>`;
const html = (body: string) =>
  `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html></inlineXML>`;
const paragraphs = P.map((text) => `<p>${text}</p>`).join('');

const parse = (text: string, path = 'a.xml') => parsedFile(path, text);

it('reads a story as an agency sends it in NITF', async () => {
  const { draft, problems, warnings } = await parse(NITF);
  const contentHtml = draft?.contentHtml.replace(/>\s+</g, '><');
  expect({ draft: { ...draft, contentHtml }, problems, warnings }).toEqual({
    draft: {
      titleText: 'Soldiers move along the river in Mosul',
      published: '2017-06-28T10:15:00Z',
      precision: 'instant',
      creditText: 'AP',
      bylines: ['JANE DOE'],
      placeText: 'MOSUL, Iraq',
      topics: ['War'],
      relatedText: [],
      language: 'en-US',
      direction: 'ltr',
      summaryText: 'What the siege costs.',
      rightsText: '© 2017 AP',
      contentHtml: `<p>${LEAD}</p><figure><img src="https://example.org/river.jpg" alt=""><figcaption>The river.</figcaption></figure><p>${SECOND}</p>`,
      wordCount: 43,
      sources: {
        title: 'nitf',
        published: 'nitf',
        credit: 'dateline',
        byline: 'nitf',
        place: 'dateline',
        topics: 'nitf',
        language: 'nitf',
        rights: 'nitf',
        summary: 'nitf',
      },
    },
    problems: [],
    warnings: [],
  });
});

it.each([
  ['NewsML-G2', message(item(html(paragraphs)))],
  ['one item of it', item(html(paragraphs))],
  [
    'one whose text says who wrote it, too',
    message(item(html(`<p>By Jane Doe</p>${paragraphs}<p>(Reporting by Jane Doe; Editing by Max Mo)</p>`))),
  ],
  [
    'one with NITF in it',
    message(
      item(`<inlineXML><nitf><body><body.content>${paragraphs}</body.content></body></nitf></inlineXML>`),
    ),
  ],
  [
    'one with a column of plain text',
    message(
      item(
        `<inlineData contenttype="text/plain"><![CDATA[<p>\n    ${P.map((text) => text.replace(' Wednesday', '\nWednesday').replace(' and that', '\nand that')).join('\n    ')}\n</p>]]></inlineData>`,
      ),
    ),
  ],
])('reads %s', async (_, text) => {
  const { draft, problems, warnings } = await parse(text);
  const { contentHtml, sources, wordCount, ...facts } = draft ?? {};
  expect({ facts, problems, warnings }).toEqual({
    facts: {
      ...{
        titleText: 'Soldiers move along the river',
        published: '2017-06-28T10:15:00Z',
        precision: 'instant',
      },
      ...{
        revised: '2017-06-29T08:00:00Z',
        creditText: 'Example News',
        bylines: ['Jane Doe'],
        placeText: 'MOSUL',
      },
      ...{ topics: ['War'], relatedText: [], language: 'en', direction: 'ltr' },
      ...{ summaryText: 'What the siege costs.', rightsText: '(c) Example News 2017' },
    },
    problems: [],
    warnings: [],
  });
  expect(contentHtml?.replace(/>\s+</g, '><')).toBe(paragraphs);
});

it('reads NewsML 1, its dateline too', async () => {
  const { draft } = await parse(`<?xml version="1.0"?><NewsML Version="1.2"><NewsItem xml:lang="en">
<NewsManagement><FirstCreated>20170628T101500+0000</FirstCreated><Status FormalName="Usable"/></NewsManagement>
<NewsComponent><NewsLines><DateLine>MOSUL, June 28, 2017 (AFP) -</DateLine><HeadLine>Soldiers move</HeadLine></NewsLines>
<Provider><Party FormalName="AFP"/></Provider><Property FormalName="City" Value="Mosul"/><Property FormalName="Keyword" Value="war"/>
<ContentItem><DataContent>${paragraphs}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`);
  expect(draft).toMatchObject({
    ...{ titleText: 'Soldiers move', published: '2017-06-28T10:15:00Z', creditText: 'AFP' },
    ...{ placeText: 'MOSUL', topics: ['war'], contentHtml: paragraphs },
  });
});

it('reads a story of Reuters’ corpus', async () => {
  const { draft } = await parse(`<?xml version="1.0" encoding="iso-8859-1" ?>
<newsitem itemid="2286" date="1996-08-20" xml:lang="en"><title>IRAQ: Soldiers move.</title><headline>Soldiers move.</headline>
<dateline>MOSUL 1996-08-20</dateline><text>${paragraphs}</text><copyright>(c) Reuters Limited 1996</copyright></newsitem>`);
  expect(draft).toMatchObject({
    ...{
      titleText: 'Soldiers move.',
      published: '1996-08-20T12:00:00Z',
      creditText: 'Reuters',
      placeText: 'MOSUL',
    },
    ...{ rightsText: '(c) Reuters Limited 1996', contentHtml: paragraphs },
  });
});

it('holds back what the agency withholds', async () => {
  const { draft, held } = await parse(message(item(html(paragraphs), 'withheld')));
  expect([draft, held?.fault]).toEqual([undefined, 'is held back by its newsml-g2 (status: withheld)']);
});

it('holds back what has no text', async () => {
  const picture = message(item('<remoteContent contenttype="image/jpeg" href="a.jpg"/>'));
  const { draft, problems, held } = await parse(picture);
  expect({ draft, problems, held }).toEqual({
    draft: undefined,
    problems: [],
    held: {
      ...{ file: 'a.xml', field: 'body', fault: 'has no text: it is of a picture, a film or a package' },
      remedy: 'nothing; or, if it is an article, write its text into it',
    },
  });
});

it('leaves out initials, and a day of expiry that is none', async () => {
  const { draft, problems } = await parse(
    NITF.replace(/<byline>.*<\/byline>/, '<byline>gr/bp</byline>').replace(
      '<doc.copyright',
      '<date.expire norm="YYYYMMDD"/><doc.copyright',
    ),
  );
  expect([draft?.bylines, draft?.expires, problems]).toEqual([[], undefined, []]);
});

describe('says what is wrong with', () => {
  it.each([
    [
      'several stories',
      message(item(html(paragraphs)), item(html(paragraphs))),
      'body holds 2 stories, and one is read of a file; make a file of each story, and put the files here',
    ],
    [
      'XML that is broken',
      NITF.replace('</body>', ''),
      'body is no well-formed XML; mend it (xmllint --noout FILE says where), or save its text as plain text',
    ],
    [
      'XML that is nested very deep',
      `<nitf>${'<block>'.repeat(100_000)}${'</block>'.repeat(100_000)}</nitf>`,
      'body is no well-formed XML; mend it (xmllint --noout FILE says where), or save its text as plain text',
    ],
  ])('%s', async (_, text, complaint) => {
    const { draft, problems } = await parse(text);
    expect(draft).toBeUndefined();
    expect(complaints(problems)).toEqual([complaint]);
  });
});

it('takes other XML for data', async () => {
  const { held } = await parse('<?xml version="1.0"?><catalog><book>News</book></catalog>');
  expect(held?.fault).toBe('stands beside the articles, by its name, and is none');
});
