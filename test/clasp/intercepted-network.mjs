/*
 * Loaded into the real clasp with --import: every request it would send is written to the file named by CLASP_WIRE, one
 * JSON line each, and answered as an empty script project would answer. Nothing leaves the machine.
 */
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { PassThrough } from 'node:stream';

const wire = process.env.CLASP_WIRE;

function answer(method, body) {
  return method === 'GET' ? JSON.stringify({ scriptId: 'script', files: [] }) : body || '{}';
}

https.request = (first, second, third) => {
  const callback = [second, third].find((one) => typeof one === 'function');
  const options =
    typeof first === 'string' || first instanceof URL
      ? { ...urlParts(new URL(first)), ...(typeof second === 'object' ? second : {}) }
      : first;
  const method = options.method ?? 'GET';
  const request = new PassThrough();
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  const nothing = () => request;
  Object.assign(request, {
    setHeader: nothing,
    getHeader: () => undefined,
    removeHeader: nothing,
    setTimeout: nothing,
    setNoDelay: nothing,
    setSocketKeepAlive: nothing,
    abort: nothing,
    flushHeaders: nothing,
  });
  request.on('finish', () => {
    const body = Buffer.concat(chunks).toString();
    const host = options.hostname ?? options.host;
    appendFileSync(wire, `${JSON.stringify({ method, host, path: options.path, body })}\n`);
    const response = new PassThrough();
    Object.assign(response, {
      statusCode: 200,
      statusMessage: 'OK',
      headers: { 'content-type': 'application/json' },
      rawHeaders: ['content-type', 'application/json'],
      httpVersion: '1.1',
    });
    request.emit('response', response);
    callback?.(response);
    response.end(answer(method, body));
  });
  return request;
};

function urlParts(url) {
  return { hostname: url.hostname, path: url.pathname + url.search };
}

/** Any other way out is closed, so that a client that changes its ways fails this test instead of phoning home. */
function closed() {
  throw new Error('The network is closed in this test.');
}
http.request = closed;
net.connect = closed;
globalThis.fetch = closed;
syncBuiltinESMExports();
