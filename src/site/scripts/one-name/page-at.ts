/** A page of this site; nothing where there is none. @throws where the network fails */
export async function pageAt(path: string): Promise<Document | undefined> {
  const answer = await fetch(path);
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
}

/** Where a link leads: path, and fragment without its `#`. */
export function leadsTo(link: Element): readonly [path: string, fragment: string] {
  const [path = '', fragment = ''] = (link.getAttribute('href') ?? '').split('#');
  return [path, fragment];
}
