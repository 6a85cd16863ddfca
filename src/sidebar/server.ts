import type { SidebarApi } from '../apps-script/sidebar-api.ts';

/** The functions of sidebar-api.ts as the page sees them: the same arguments, the answer as a promise. */
export type Server = {
  readonly [Name in keyof SidebarApi]: SidebarApi[Name] extends (
    ...given: infer Given
  ) => infer Answer
    ? (...given: Given) => Promise<Answer>
    : never;
};

/** Google's runner: a chain that ends in one of the script's functions. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

/** Calls the script behind the page. A call that Google never answers stays open; the caller decides how long to wait. */
export function serverOf(run: () => object): Server {
  const call = (name: string, given: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const runner = (run() as Runner).withSuccessHandler(resolve).withFailureHandler(reject);
      const ask: unknown = Reflect.get(runner, name);
      if (typeof ask === 'function') Reflect.apply(ask, runner, given);
      else reject(new Error(`Script function not found: ${name}`));
    });
  return new Proxy({} as Server, {
    get:
      (_, name) =>
      (...given: readonly unknown[]) =>
        call(String(name), given),
  });
}
