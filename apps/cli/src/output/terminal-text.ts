// C0 and C1 controls, DEL, and the marks that reorder text on screen.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text from data made safe to print: every terminal control character and text direction mark becomes its escape
 * (`\u001b`), so that a name in a log cannot move the cursor, recolour or hide what is printed.
 */
export function cleanse(text: string, options: { readonly keepNewlines?: boolean } = {}): string {
  return text.replace(CONTROL, (character) => {
    if (options.keepNewlines === true && character === "\n") return character;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
