import type { BigIntStats } from 'node:fs';

/**
 * What tells whether a file was touched: its size, place on the disk, and times in nanoseconds. The time of its last change no program can
 * set, so a file that was put back or copied has another stamp.
 */
export function fileStamp({ size, ino, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${size} ${ino} ${mtimeNs} ${ctimeNs}`;
}
