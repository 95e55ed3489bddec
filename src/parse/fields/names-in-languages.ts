/**
 * What people call fields in German, Dutch, French, Spanish, Italian, Portuguese and Polish where they write them by hand, of those whose
 * values are read as anyone writes them. `data` is none of these: in English a table of anything is called so.
 */
export const NAMES_IN_LANGUAGES = {
  title: ['titel', 'titre', 'título', 'titulo', 'titolo', 'tytuł'],
  date: ['datum', 'fecha'],
  authors: ['autor', 'autorin', 'autoren', 'auteur', 'auteurs', 'autore', 'autores', 'autori'],
  tags: [
    ...['schlagwörter', 'schlagworte', 'stichwörter', 'stichworte', 'themen', 'trefwoorden'],
    ...['mots-clés', 'étiquettes', 'etiquetas', 'palabras clave', 'palavras-chave', 'tagi'],
  ],
  summary: ['zusammenfassung', 'beschreibung', 'samenvatting', 'résumé', 'resumen', 'resumo', 'riassunto'],
} as const;
