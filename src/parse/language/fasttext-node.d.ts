/** The package's own types, which stand beside its CommonJS files only. */
declare module 'fasttext.wasm.js/dist/models/language-identification/node.mjs' {
  export * from 'fasttext.wasm.js/dist/models/language-identification/node.js';
}
