import type { IFunctionInfo } from '@univerjs/preset-sheets-core';
import { FunctionType, IDescriptionService } from '@univerjs/preset-sheets-core';
import type { FunctionHelp } from '../server-protocol.ts';
import type { UniverParts } from './univer-instance.ts';

const exampleOfType: Readonly<Record<string, string>> = { number: '1', string: '"A"' };

/** Offers the script's custom functions while a formula is typed, with their help. */
export function offerFunctions({ univer }: UniverParts, functions: readonly FunctionHelp[]): void {
  const descriptions = functions.map(
    ({ name, description, parameters }): IFunctionInfo => ({
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: exampleOfType[parameter.type] ?? 'A2:A20',
        // Sheets shows every parameter as required, whatever its comment says.
        require: 1,
        repeat: 0,
      })),
    }),
  );
  univer.__getInjector().get(IDescriptionService).registerDescriptions(descriptions);
}
