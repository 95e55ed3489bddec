import type { ChannelTexts } from '../channel.ts';
import { sentence } from '../sentences.ts';
import type { Site } from '../site.ts';

/** The texts of a channel that is a part of the site: among other feeds it stands beside the site's own. */
export function textsBeside(site: Site, headingText: string, descriptionText: string): ChannelTexts {
  const titleText = sentence(site, 'partOfSite', { site: site.titleText, heading: headingText });
  return { headingText, titleText, descriptionText, language: site.pageLanguage };
}
