import { isAgencyCredit } from './picture-credit.ts';
import { isPointerHeading } from './pointer-line.ts';
import { endsAsSentence, sizeInWords } from './prose.ts';
import { MOST_READ } from './related-stories.ts';

const LONGEST = 80;
/** In words, what the title of a film or of another story has; half or twice of either changes one to four of 146 pages. */
const TITLE = { fewestWords: 5, mostWords: 16 };

const READING =
  'read(?:ing time)?|lesezeit|de lecture|di lettura|de lectura|de leitura|leestijd|lästid|lesetid|læsetid|czytania|чтения|читання|okuma(?: süresi)?';

/** Buttons of players, galleries and pages, a family of languages a line. */
const BUTTONS = [
  MOST_READ,
  'article content|full ?screen|exit full ?screen|auto ?play|skip ad|mute|unmute|up next|play(?: ?(?:video|audio))?|pause|replay|listen(?: to this article)?|view (?:photos?|gallery|image)|buy photo|(?:open|view) (?:this )?(?:photo|image) in (?:gallery|full ?screen):?|enlarge|expand|see full bio|advert(?:ising)?|inread invented by teads',
  'vollbild|bild(?:er)? (?:vergrößern|anzeigen)|(?:externen )?inhalt anzeigen|(?:empfohlener )?(?:redaktioneller|externer) inhalt|(?:artikel )?(?:anhören|merken|drucken)|afbeelding vergroten|schermvullend|förstora(?: bilden)?|fullskärm|forstørr|suurenna',
  "agrandir(?: l[’']image)?|plein écran|ajouter à vos sélections|pour ajouter l[’']article à vos sélections|(?:se connecter|identifiez-vous|s[’']inscrire gratuitement)|écouter(?: cet article)?|ampliar(?: (?:foto|imagen|imagem))?|(?:pantalla|tela) (?:completa|cheia)|ver (?:galería|fotos)|ingrandisci|schermo intero|ascolta(?: l[’']articolo)?",
  'выйти из полноэкранного режима|(?:развернуть|открыть) на весь экран|увеличить|слушать(?: новость)?|розгорнути на весь екран|powiększ|zvětšit|na celou obrazovku|tam ekran|büyüt|πλήρης οθόνη',
  '(?:사진|이미지) ?(?:확대|크게 ?보기)|(?:画像|写真)?を?拡大(?:する|画像を見る)?|(?:点击|點擊)?(?:放大|查看大[图圖])|全屏|全螢幕|ملء الشاشة|تكبير(?: الصورة)?',
];

const CONTROLS: readonly RegExp[] = [
  new RegExp(`^(?:${BUTTONS.join('|')})$`, 'iu'),
  /^(?:play ?video|\d{0,3} ?photos)(?:\s(?:play ?video|\d{0,3} ?photos))*$/iu,
  // How long a film is, and where it stands.
  /^(?:video\s?)?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s?min|(?:\d{1,2}:)?\d{1,2}:\d{2})?$/iu,
  // `1 of 12`, `44 Bilder`.
  /^\d{1,3}\s?(?:of|von|van|de|sur|di|av|из|з)\s?\d{1,3}$/iu,
  /^\d{1,3} (?:photos|images|pictures|slides|bilder|fotos|foto[’']s|фото)$/iu,
  new RegExp(`^\\d{1,2}[\\s-]?min(?:ute[ns]?|utos|uti|uten|uter|utter|ут[аы]?|\\.)?\\s(?:${READING})$`, 'iu'),
  // Crosses and arrows; stars and lines part a text.
  /^[×✕✖▶►▲▼›‹»«|]+$/u,
];

/** Whether a block is of a player, a gallery or the page around an article: a button, the heading of a box, a counter, a time, a picture's credit. */
export function isPageControl(block: string): boolean {
  return (
    block.length <= LONGEST &&
    (isPointerHeading(block) || isAgencyCredit(block) || CONTROLS.some((pattern) => pattern.test(block)))
  );
}

/**
 * The blocks without the lines that stand again below: titles of films and of other stories, and tables of contents, whose last place
 * is that of the heading. Shorter lines may be the parts of each thing that is told of.
 */
export function withoutRepeatedLines(blocks: readonly string[]): string[] {
  const last = new Map(blocks.map((block, index) => [block, index]));
  return blocks.filter((block, index) => last.get(block) === index || !mayBeTitle(block));
}

function mayBeTitle(block: string): boolean {
  const size = sizeInWords(block);
  return (
    size >= TITLE.fewestWords && size <= TITLE.mostWords && !/[:：]$/.test(block) && !endsAsSentence(block)
  );
}
