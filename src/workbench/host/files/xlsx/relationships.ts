import { FileProblem } from '../file-problem.ts';
import { attribute, childrenOf, parseXml, type XmlElement } from './xml.ts';
import type { ZipParts } from './zip-parts.ts';

/** An arrow from one part of the package to another, or to the world outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`; the same in both editions of the standard. */
  readonly type: string;
  /** The part's full name; for an external one the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The full name of a part that another part names relative to itself; never outside the package. */
function resolve(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split(/[/\\]/)) {
    if (step === '..') {
      if (steps.pop() === undefined) {
        throw new FileProblem({ kind: 'unsafe-part', part: target.slice(0, 80) });
      }
    } else if (step !== '' && step !== '.') {
      steps.push(step);
    }
  }
  return steps.join('/');
}

/** Reads a part as XML; null where there is none, refused as damaged where it is not XML. */
export function readPart(parts: ZipParts, name: string): XmlElement | null {
  const bytes = parts.read(name);
  if (bytes === null) {
    return null;
  }
  try {
    return parseXml(bytes);
  } catch {
    throw new FileProblem({ kind: 'damaged', part: name });
  }
}

/** The relationships of a part; '' stands for the package itself. */
export function relationshipsOf(parts: ZipParts, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  return childrenOf(readPart(parts, name) ?? undefined, 'Relationship').map((element) => {
    const external = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      type: (attribute(element, 'Type') ?? '').split('/').pop() ?? '',
      // A fragment names a place inside a part and is no part of its name.
      target: external ? target : resolve(part, target.split('#')[0] as string),
      external,
    };
  });
}
