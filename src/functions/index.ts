/** Every custom function of the add-on, in the order the README lists them. */
export const sheetFunctions: readonly { readonly name: string }[] = [];
