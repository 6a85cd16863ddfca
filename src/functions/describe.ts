/** The global declaration Sheets reads: it shows help only for a named function right under its JSDoc. */
export function stub({ name }: { readonly name: string }): string {
  return `function ${name}() {}`;
}
