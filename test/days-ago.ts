/** A day before the one on which the test runs, as ISO text: what a fixed date says grows old. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
