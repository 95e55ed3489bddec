import type { NamedChannel } from '../channel.ts';

/** A channel as the bundle has it. */
export interface BundledChannel extends NamedChannel {
  /** Another one whenever its feeds may have changed, whatever the reason. */
  readonly state: string;
}
