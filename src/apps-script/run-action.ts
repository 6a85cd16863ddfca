/*
 * Everything but formulas and the menu waits in a page of the project that is never shown, Actions.html. Google parses every
 * script file for each single formula, but a page only when somebody asks for it; so a column of formulas does not pay for
 * the set-up, the form and the summary. The page is our own, pushed with the script; no text of a user ever gets near it.
 */

type Actions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

let loaded: Actions | undefined;

/** Runs a menu entry, or what the sidebar or a script asks for. */
export function runAction(name: string, args: ArrayLike<unknown>): unknown {
  loaded ??= loadActions();
  const action = loaded[name];
  if (action === undefined) throw new Error(`Zeitwert has no action called ${name}.`);
  return action(...Array.from(args));
}

function loadActions(): Actions {
  const page = HtmlService.createTemplateFromFile('Actions').getRawContent();
  const code = page.slice(page.indexOf('>') + 1, page.lastIndexOf('</script>'));
  return new Function(`${code}\nreturn ZeitwertActions_.actions;`)() as Actions;
}
