/** Something outside the project stands in the way of measuring; the message says what, and what to do. */
export class NotMeasurable extends Error {
  override readonly name = 'NotMeasurable';
}
