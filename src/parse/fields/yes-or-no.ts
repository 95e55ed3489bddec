/** What YAML takes for true or false. */
export const YES_OR_NO = /^(?:true|false|yes|no|on|off)$/i;
/** What it takes for true. */
export const YES = /^(?:true|yes|on)$/i;
/** What it takes for false. */
export const NO = /^(?:false|no|off)$/i;
/** Hugo's word for in no list, or for no page: `never`, which was `false`. */
export const NEVER = /^(?:never|false)$/;
