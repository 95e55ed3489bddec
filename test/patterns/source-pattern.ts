/** A regular expression of src, and the file and line that has it: `parse/people.ts:10`. */
export interface SourcePattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}
