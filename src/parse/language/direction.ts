const RIGHT_TO_LEFT = new Set(
  'ar arc arz azb ckb dv fa glk he ks lrc mzn nqo pnb prs ps sd syr ug ur yi'.split(' '),
);
const RIGHT_TO_LEFT_SCRIPT = /-(?:arab|hebr|syrc|thaa|nkoo|adlm|rohg)\b/i;

/** Which way a language is written: by the script in its tag, else by the one that the language is usually in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  if (/-latn\b/i.test(language)) return 'ltr';
  const [primary = ''] = language.split('-');
  return RIGHT_TO_LEFT.has(primary) || RIGHT_TO_LEFT_SCRIPT.test(language) ? 'rtl' : 'ltr';
}
