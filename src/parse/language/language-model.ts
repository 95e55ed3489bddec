/// <reference path="./fasttext-node.d.ts" />
// By its path: who bundles for Workers, as the tests do, would get the browser's.
import { LanguageIdentificationModel } from 'fasttext.wasm.js/dist/models/language-identification/node.mjs';

/** What a text may be in, of what the model knows: BCP 47, and ISO 639-3 beside, with how likely it is, from 0 to 1. */
export interface LikelyLanguage {
  readonly tag: string;
  readonly code: string;
  readonly probability: number;
}

/** fastText's model of the 176 languages that have a Wikipedia of some size (https://fasttext.cc/docs/en/language-identification.html). */
const model = await new LanguageIdentificationModel().load();

/** The language that a text is most likely in; `undefined` where it has no letter that the model knows. */
export function likeliestLanguage(text: string): LikelyLanguage | undefined {
  // A line is a text of its own to it.
  const found = model.predict(text.toWellFormed().replace(/\s+/g, ' '), 1, 0);
  const [probability, label] = found.size() > 0 ? found.get(0) : [];
  found.delete();
  if (probability === undefined || label === undefined) return undefined;
  const { alpha2, alpha3 } = LanguageIdentificationModel.formatLang(label);
  return { tag: Intl.getCanonicalLocales(alpha2 ?? alpha3)[0] as string, code: alpha3, probability };
}
