/** The site cannot be printed, and what to do about it: for the person who ran the command, not a bug. */
export class NotPrintable extends Error {}
