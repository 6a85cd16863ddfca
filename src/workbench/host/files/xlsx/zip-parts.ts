import { inflateRawSync } from 'node:zlib';
import { FileProblem } from '../file-problem.ts';

/** The parts of an .xlsx package by name; each is unpacked only when it is asked for. */
export interface ZipParts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The bytes of a part; null where the package has none of that name. */
  read(name: string): Uint8Array | null;
}

export const unpackedLimit = 512 * 1024 * 1024;
const partsLimit = 10_000;
/** Repetitive sheets reach about 100 : 1; deflate itself ends at 1032 : 1. */
const ratioLimit = 250;
const ratioMattersFrom = 16 * 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const damaged = (part = ''): FileProblem => new FileProblem({ kind: 'damaged', part });

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc = (crcTable[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Where the directory of parts starts and how many it names. */
function directoryOf(bytes: Buffer): { readonly offset: number; readonly count: number } {
  const earliest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) !== 0x06054b50) {
      continue;
    }
    const count = bytes.readUInt16LE(at + 10);
    const offset = bytes.readUInt32LE(at + 16);
    if (count !== 0xffff && offset !== 0xffffffff) {
      return { offset, count };
    }
    // Zip64: a locator of 20 bytes stands before the end record and points to the wide one.
    if (at < 20 || bytes.readUInt32LE(at - 20) !== 0x07064b50) {
      throw damaged();
    }
    const wide = Number(bytes.readBigUInt64LE(at - 12));
    if (wide + 56 > bytes.length || bytes.readUInt32LE(wide) !== 0x06064b50) {
      throw damaged();
    }
    return {
      count: Number(bytes.readBigUInt64LE(wide + 32)),
      offset: Number(bytes.readBigUInt64LE(wide + 48)),
    };
  }
  throw new FileProblem({ kind: 'no-workbook' });
}

/** Sizes and offsets of a zip64 entry: in this order, each only where the narrow field is full. */
function wideFields(extra: Buffer, fields: number[]): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) {
      let from = at + 4;
      return fields.map((field) => {
        if (field !== 0xffffffff) {
          return field;
        }
        from += 8;
        return Number(extra.readBigUInt64LE(from - 8));
      });
    }
    at += 4 + size;
  }
  return fields;
}

/** Names are only ever looked up, never written to disk; one that climbs out of the package is a trick all the same. */
function partName(raw: string): string {
  const name = raw.replace(/\\/g, '/');
  if (/^\/|^[a-z]:|\0/i.test(name) || name.split('/').includes('..')) {
    throw new FileProblem({ kind: 'unsafe-part', part: raw.slice(0, 80) });
  }
  return name;
}

function entriesOf(bytes: Buffer): Entry[] {
  const { offset, count } = directoryOf(bytes);
  if (count > partsLimit) {
    throw new FileProblem({ kind: 'unpacks-too-large', limit: unpackedLimit });
  }
  const entries: Entry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) {
      throw damaged();
    }
    if (bytes.readUInt16LE(at + 8) & 1) {
      throw new FileProblem({ kind: 'password' });
    }
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const [unpacked, packed, local] = wideFields(bytes.subarray(nameEnd, extraEnd), [
      bytes.readUInt32LE(at + 24),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ]) as [number, number, number];
    entries.push({
      name: partName(bytes.toString('utf8', at + 46, nameEnd)),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed,
      unpacked,
      offset: local,
    });
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes: Buffer, entry: Entry): Uint8Array {
  const { offset, name } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) {
    throw damaged(name);
  }
  const nameEnd = offset + 30 + bytes.readUInt16LE(offset + 26);
  // Two names for one part would let a checker and a reader see different files.
  if (partName(bytes.toString('utf8', offset + 30, nameEnd)) !== name) {
    throw damaged(name);
  }
  const start = nameEnd + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) {
    throw damaged(name);
  }
  if (entry.method !== 0 && entry.method !== 8) {
    throw damaged(name);
  }
  let content: Uint8Array = packed;
  if (entry.method === 8) {
    try {
      // One byte more than declared is enough to prove the declaration a lie.
      content = inflateRawSync(packed, { maxOutputLength: entry.unpacked + 1 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
        throw new FileProblem({ kind: 'unpacks-too-large', limit: unpackedLimit });
      }
      throw damaged(name);
    }
  }
  if (content.length !== entry.unpacked || crc32(content) !== entry.crc) {
    throw damaged(name);
  }
  return content;
}

/**
 * Opens a zip package without unpacking it. Refused: damaged or encrypted packages, parts that point outside, one name
 * for two parts, and packages that declare more content than a workbook has.
 */
export function openZip(content: Uint8Array): ZipParts {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length < 22) {
    throw new FileProblem({ kind: 'no-workbook' });
  }
  const entries = new Map<string, Entry>();
  let total = 0;
  for (const entry of entriesOf(bytes)) {
    const key = entry.name.toLowerCase();
    if (entries.has(key)) {
      throw damaged(entry.name);
    }
    total += entry.unpacked;
    if (
      total > unpackedLimit ||
      (entry.unpacked > ratioMattersFrom && entry.unpacked > ratioLimit * entry.packed)
    ) {
      throw new FileProblem({ kind: 'unpacks-too-large', limit: unpackedLimit });
    }
    entries.set(key, entry);
  }
  return {
    names: [...entries.values()].map((entry) => entry.name),
    has: (name) => entries.has(name.toLowerCase()),
    read(name) {
      const entry = entries.get(name.toLowerCase());
      return entry === undefined ? null : unpack(bytes, entry);
    },
  };
}
