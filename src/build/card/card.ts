import { createRequire } from 'node:module';
import { join } from 'node:path';
import { escapeHtml } from '../../escape-html.ts';
import { icon, iconBytes } from '../../render/icons.ts';
import { CARD } from '../../render/picture.ts';
import type { SiteConfig } from '../../site.ts';

const PAPER = '#0b5394';
/** In pixels, as all that follows. */
const MARGIN = 90;
const WIDTH = CARD.width - 2 * MARGIN;
/** The mark has a margin of its own within its picture, by which it is moved out to stand above the texts' first letters. */
const MARK = { size: 120, left: MARGIN - 12, top: 96 };
const TITLE_TOP = 250;
const BELOW_TITLE = 44;

/** A text of the card: its face in the package of the font, its size in pixels, its colour, and how high it may become. */
interface Lettering {
  readonly face: string;
  readonly size: number;
  readonly colour: string;
  readonly mostHeight: number;
}

const TITLE: Lettering = { face: '700Bold', size: 96, colour: '#ffffff', mostHeight: 200 };
const DESCRIPTION: Lettering = { face: '400Regular', size: 40, colour: '#d3e3f4', mostHeight: 110 };
const FONT = '@expo-google-fonts/source-serif-4';

/** The scripts that the font has. Of others the card shows nothing, as the machine's fonts may have nothing but boxes. */
const KNOWN_TEXT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{M}]*$/u;
const EMOJI = /\p{Emoji_Presentation}/u;

/**
 * Draws the picture that stands for the publication where its pages are shared: a PNG with its mark, title and description.
 * The same texts give the same bytes on every machine, whatever fonts it has.
 */
export async function drawCard(site: Pick<SiteConfig, 'titleText' | 'descriptionText'>): Promise<Uint8Array> {
  // Read by the library when it is loaded: the machine's own fonts stay out.
  process.env.FONTCONFIG_FILE = join(import.meta.dirname, 'card-fonts.conf');
  const { default: sharp } = await import('sharp');

  async function lettered(text: string, { face, size, colour, mostHeight }: Lettering) {
    if (!KNOWN_TEXT.test(text) || EMOJI.test(text)) return undefined;
    const family = `Source Serif 4${face === '700Bold' ? ' Bold' : ''}`;
    const fontfile = createRequire(import.meta.url).resolve(`${FONT}/${face}/SourceSerif4_${face}.ttf`);
    const drawn = (fit: { dpi: number } | { height: number }) =>
      sharp({
        // Pango's markup is escaped as HTML is.
        text: {
          text: `<span foreground="${colour}">${escapeHtml(text)}</span>`,
          ...{ font: `${family} ${size}`, fontfile, width: WIDTH, rgba: true, wrap: 'word-char', ...fit },
        },
      })
        .png()
        .toBuffer({ resolveWithObject: true });
    const asMeant = await drawn({ dpi: 72 });
    return asMeant.info.height <= mostHeight ? asMeant : drawn({ height: mostHeight });
  }

  const mark = await sharp(iconBytes(icon)).resize(MARK.size).png().toBuffer();
  const title = await lettered(site.titleText, TITLE);
  const description = title && (await lettered(site.descriptionText, DESCRIPTION));
  return sharp({ create: { ...CARD, channels: 3, background: PAPER } })
    .composite([
      { input: mark, left: MARK.left, top: MARK.top },
      ...(title ? [{ input: title.data, left: MARGIN, top: TITLE_TOP }] : []),
      ...(title && description
        ? [{ input: description.data, left: MARGIN, top: TITLE_TOP + title.info.height + BELOW_TITLE }]
        : []),
    ])
    .png({ palette: true })
    .toBuffer();
}
