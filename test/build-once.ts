import { execFileSync } from 'node:child_process';

/** Tests of the bundle and of the host run what was built, so it is built afresh before any of them. */
export default function setup(): void {
  execFileSync('node', ['build.mjs'], { stdio: 'inherit' });
}
