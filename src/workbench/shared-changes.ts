/**
 * What a user's change of the workbook consists of. Not among them: results of formulas, which the host computes;
 * selection and scrolling, which belong to a page; drawings, of which the workbench has none.
 */
const changesOfAUser =
  /^(sheet\.mutation\.|data-validation\.mutation\.|formula\.mutation\.(set|remove)-defined-name)/;

/** Conditions written as formulas are computed by the host, on a page's request. */
const requestsOfAPage = /other-formula|formula-mark-dirty/;

/** After these, cells have moved: a step on an undo list, or a chart, may point at the wrong ones. */
const moves =
  /^sheet\.mutation\.(insert-(row|col|sheet)|remove-(row|col|sheet|rows)|move-|reorder-|insert-range|delete-range)/;

export function isSharedChange(id: string): boolean {
  return changesOfAUser.test(id);
}

export function isRequestOfAPage(id: string): boolean {
  return requestsOfAPage.test(id);
}

export function movesCells(id: string): boolean {
  return moves.test(id);
}
