const date = {
  type: 'object',
  required: ['year'],
  additionalProperties: false,
  properties: {
    year: { type: 'integer' },
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: { type: 'integer', minimum: 1, maximum: 31 },
  },
} as const;
const text = {
  type: 'object',
  required: ['headline', 'text'],
  additionalProperties: false,
  properties: { headline: { type: 'string' }, text: { type: 'string' } },
} as const;

/** The part of TimelineJS's format that is used, by its documentation (timeline.knightlab.com/docs/json-format.html). */
export const timelineSchema = {
  type: 'object',
  required: ['title', 'events'],
  additionalProperties: false,
  properties: {
    title: {
      type: 'object',
      required: ['unique_id', 'text'],
      additionalProperties: false,
      properties: { unique_id: { type: 'string' }, text },
    },
    events: {
      type: 'array',
      items: {
        type: 'object',
        required: ['unique_id', 'start_date', 'display_date', 'group', 'text'],
        additionalProperties: false,
        properties: {
          unique_id: { type: 'string' },
          start_date: date,
          end_date: date,
          display_date: { type: 'string' },
          group: { enum: ['Happened', 'Under way', 'Planned'] },
          text,
        },
      },
    },
  },
} as const;
