import { describe, expect, test } from 'vitest';
import { contains, cut, overlaps, shift, span } from './span.ts';

describe('a span', () => {
  test('is half-open: it cuts its start and not its end', () => {
    expect(cut('a bridge in Kyiv', span(2, 8))).toBe('bridge');
    expect(cut('abc', span(1, 1))).toBe('');
  });

  test.each([[-1, 2], [3, 2], [0.5, 2], [0, Number.NaN]])('cannot be [%s, %s)', (start, end) => {
    expect(() => span(start, end)).toThrow(RangeError);
  });

  test('that touches another does not overlap it', () => {
    expect(overlaps(span(0, 2), span(2, 4))).toBe(false);
    expect(overlaps(span(0, 3), span(2, 4))).toBe(true);
  });

  test('contains itself, and what lies inside', () => {
    expect(contains(span(1, 4), span(1, 4))).toBe(true);
    expect(contains(span(1, 4), span(2, 5))).toBe(false);
  });

  test('moves by a distance', () => {
    expect(shift(span(2, 4), -2)).toEqual({ start: 0, end: 2 });
  });
});
