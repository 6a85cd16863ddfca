import type { IncomingMessage, ServerResponse } from 'node:http';
import { commonHeaders } from './server-security.ts';

/** Thrown while a body is read, before more of it fills the memory. */
export class TooLarge extends Error {}

/** The whole body of a request; refused with `TooLarge` beyond `limit` bytes. */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw new TooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export function replyJson(response: ServerResponse, value: unknown, status = 200): void {
  response
    .writeHead(status, { ...commonHeaders, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

export function replyText(response: ServerResponse, status: number, text: string): void {
  response
    .writeHead(status, { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8' })
    .end(text);
}

export function replyBytes(
  response: ServerResponse,
  bytes: Uint8Array | string,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, { ...commonHeaders, 'content-type': type, ...headers }).end(bytes);
}
