import { createHash } from 'node:crypto';

/** An identifier that is the same in every build: a UUID of the eighth version (RFC 9562), from a digest of its name. */
export function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
