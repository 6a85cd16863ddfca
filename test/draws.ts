import fc from 'fast-check';

/*
 * The laws are tried on the same draws at every run, so that what has passed passes again; `npm run laws` tries others.
 */

fc.configureGlobal({ seed: Number(process.env['LAWS_SEED'] ?? 1) });
