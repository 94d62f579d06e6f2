/** A statement of JSON-LD as a page has it. */
export type Statement = { readonly [property: string]: unknown };

/** What each type of schema.org that we use must have, and what else it may have: a typing error in a property is no property. */
const rules: Readonly<Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>> = {
  Report: { must: ['@id', 'url', 'name', 'headline', 'description'], may: ['version', 'datePublished', 'citation', 'about', 'encoding'] },
  WebPage: { must: ['@id', 'url', 'name', 'isPartOf'], may: ['isBasedOn', 'mainEntity', 'citation'] },
  ProfilePage: { must: ['@id', 'url', 'name', 'isPartOf', 'mainEntity', 'citation'], may: [] },
  Article: {
    must: ['@id', 'name'],
    may: ['headline', 'url', 'datePublished', 'publisher', 'author', 'creditText', 'inLanguage', 'position', 'identifier', 'about'],
  },
  Person: { must: ['@id', 'name'], may: ['url', 'alternateName', 'description'] },
  Organization: { must: ['name'], may: ['@id', 'url', 'alternateName', 'description'] },
  Place: { must: ['@id', 'name'], may: ['url', 'alternateName', 'description'] },
  CreativeWork: { must: ['@id', 'name'], may: ['url', 'alternateName', 'description'] },
  Event: { must: ['@id', 'name'], may: ['url', 'alternateName', 'description', 'startDate', 'endDate', 'location', 'subjectOf'] },
  ItemList: { must: ['numberOfItems', 'itemListElement', 'itemListOrder'], may: [] },
  ListItem: { must: ['position', 'item'], may: [] },
  PropertyValue: { must: ['propertyID', 'value'], may: [] },
  MediaObject: { must: ['contentUrl', 'encodingFormat'], may: [] },
};

const dates = new Set(['datePublished', 'startDate', 'endDate']);
const addresses = new Set(['@id', 'url', 'contentUrl', 'isBasedOn']);

/** What breaks the rules in a page's statement, one sentence each; `front` is how addresses of ours begin. */
export function schemaFaults(statement: Statement, front: string): string[] {
  const { '@context': context, ...rest } = statement;
  return [...(context === 'https://schema.org' ? [] : ['The context is not schema.org.']), ...faultsOf(rest, front, 'page')];
}

function faultsOf(statement: Statement, front: string, where: string): string[] {
  const { '@type': type, ...properties } = statement;
  const names = Object.keys(properties);
  // A mere pointer: what it names is described on its own page.
  if (type === undefined) return names.join() === '@id' ? [] : [`${where} has no type.`];
  const rule = rules[String(type)];
  if (!rule) return [`${where} is of an unknown type, ${String(type)}.`];
  return [
    ...rule.must.filter((name) => !names.includes(name)).map((name) => `${where}, ${String(type)}, has no ${name}.`),
    ...names
      .filter((name) => ![...rule.must, ...rule.may].includes(name))
      .map((name) => `${where}, ${String(type)}, may not have ${name}.`),
    ...names.flatMap((name) => valueFaults(name, properties[name], front, `${where}.${name}`)),
  ];
}

function valueFaults(name: string, value: unknown, front: string, where: string): string[] {
  if (Array.isArray(value))
    return value.length === 0 ? [`${where} is an empty list.`] : value.flatMap((each: unknown) => valueFaults(name, each, front, where));
  if (typeof value === 'object' && value !== null) return faultsOf(value as Statement, front, where);
  if (value === null || value === '') return [`${where} is empty.`];
  if (dates.has(name) && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(String(value))) return [`${where} is no date: ${String(value)}`];
  if (addresses.has(name) && !String(value).startsWith(front) && !/^https?:\/\//.test(String(value)))
    return [`${where} is no address: ${String(value)}`];
  return [];
}
