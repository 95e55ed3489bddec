/** A setting with a value that is not allowed. */
export interface WrongSetting {
  readonly name: string;
  readonly value: unknown;
  readonly allowed: string;
}

/** Settings that are wrong, all of them. Its message names each with its value and what is allowed. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(wrong: readonly WrongSetting[]) {
    super(
      wrong
        .map(
          ({ name, value, allowed }) =>
            `${name} is ${JSON.stringify(value) ?? 'not set'}; allowed: ${allowed}`,
        )
        .join('\n'),
    );
  }
}
