/**
 * What stands in the Worker for `sax` (wrangler.toml). `feed` writes with `xml-js`, which can read XML too, by `sax`: a tenth of the
 * Worker that is never called.
 */
export {};
