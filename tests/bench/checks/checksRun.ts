/** One run of all checks: milliseconds, and how many of them fail. */
export interface ChecksRun {
  readonly time: number;
  readonly findings: number;
}
