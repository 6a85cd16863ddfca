import type { IFunctionInfo } from '@univerjs/preset-sheets-core';
import { FunctionType, IDescriptionService } from '@univerjs/preset-sheets-core';
import type { FunctionHelp } from '../server-protocol.ts';
import type { UniverParts } from './univer-instance.ts';

const optionalMark = /^Optional\.\s*/;

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
        detail: parameter.description.replace(optionalMark, ''),
        example: exampleOfType[parameter.type] ?? 'A2:A20',
        // Sheets knows no optional parameters, so comments say it in a word; Univer has a word of its own for it.
        require: optionalMark.test(parameter.description) ? 0 : 1,
        repeat: 0,
      })),
    }),
  );
  univer.__getInjector().get(IDescriptionService).registerDescriptions(descriptions);
}
