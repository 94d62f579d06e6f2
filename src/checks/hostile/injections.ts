import { hostileLines } from '../site/hostile.ts';
import { note, type Built, type Case } from './outcome.ts';

/** What the pages hold that is no page’s (links to odd addresses too) is looked for in every case; here, that the text is there at all. */
const isThere = ({ sources }: Built) => Object.keys(sources).length;
const stops = (file: string, says: RegExp) => ({ stops: `content/${file}`, says });
const x = { 'x.txt': note('The bridge of Newport was opened on 6 May 2023.') };
const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[at]}`).join(',')}]`).join('\n')}\n`;

/** Words that would be code, data or an address to something that reads what we write. */
export const injections: readonly Case[] = [
  ['lines of code and markup', { 'x.txt': hostileLines.join('\n\n') }, { built: ({ sources: { 'x.txt': source } }) => hostileLines.filter((line) => ![...source?.paragraphs ?? [], ...source?.setAside ?? []].some((block) => block.includes(line.slice(0, 12)))), is: [] }],
  ['front matter that would be a page’s', { 'x.md': '---\ntitle: "Taken"\nkind: briefing\naddress: /\nurl: javascript:alert(1)\n---\n\nIt begins with a fence.\n' }, { built: isThere, is: 1 }],
  ['a title that is YAML', { 'x.txt': '": |\n---\n- &a !!js/function x"\n\nThe bridge of Newport was opened on 6 May 2023.\n' }, { built: (built) => built.sources['x.txt'] !== undefined, is: true }],
  ['addresses that run script, in a text', { 'x.txt': note('[a](javascript:alert(1)) and javascript:alert(2) and <a href="data:text/html,x">b</a>.') }, { built: isThere, is: 1 }],
  ['a source line with an address that runs script', { 'x.txt': 'Source: javascript:alert(1)\n\nThe bridge of Newport was opened on 6 May 2023.\n' }, { built: isThere, is: 1 }],
  ['a name that a spreadsheet would run', { 'x.txt': note('=HYPERLINK("http://evil.example") and @SUM(A1) met Anna Example on 6 May 2023. “=1+1, we say it,” said Anna Example.') },
    { built: (built) => [...built.data].filter(([path]) => path.endsWith('.csv')).flatMap(([, csv]) => csv.match(/(?:^|,)"?[=+@]/gm) ?? []), is: [] }],
  ['words that end a script', { 'x.txt': note('</script><script>alert(1)</script> was said by Anna Example on 6 May 2023.') }, { built: (built) => built.sources['x.txt']?.paragraphs[0], is: '</script><script>alert(1)</script> was said by Anna Example on 6 May 2023.' }],
  ['javascript: as the address of a source', { ...x, 'content/sources.yaml': 'x.txt:\n  url: javascript:alert(1)\n' }, stops('sources.yaml:2:', /expected an address such as https:/)],
  ['data: as the address of a source', { ...x, 'content/sources.yaml': 'x.txt:\n  url: "data:text/html,<script>alert(1)</script>"\n' }, stops('sources.yaml:2:', /expected an address such as https:/)],
  ['__proto__ in the editor’s files', { ...x, 'content/sources.yaml': '__proto__:\n  title: Taken\n' }, stops('sources.yaml:1:', /__proto__/)],
  ['HTML in the editor’s files', { ...x, 'content/dossier.yaml': 'title: "<script>alert(1)</script>{x}"\n' }, { built: isThere, is: 1 }],
  ['aliases that grow without end', { ...x, 'content/dossier.yaml': bomb }, stops('dossier.yaml', /alias|no such setting/)],
  ['aliases that grow without end, where anything goes', { ...x, 'content/sources.yaml': bomb }, stops('sources.yaml', /alias|expected/)],
  ['a tag that would make an object', { ...x, 'content/dossier.yaml': 'title: !!js/function "function () {}"\n' }, stops('dossier.yaml', /tag|YAML|expected/)],
  ['an editor’s file of broken bytes', { ...x, 'content/dossier.yaml': new Uint8Array([0x74, 0x69, 0x74, 0x6c, 0x65, 0x3a, 0x20, 0xff, 0xfe, 0x0a]) }, stops('dossier.yaml', /UTF-8/)],
  ['javascript: in the briefing', { ...x, 'content/briefing.mdx': '[x](javascript:alert(1)) <Cite source="x" p="1" />\n' }, stops('briefing.mdx:1:1', /Unexpected address “javascript:/)],
  ['data: in the briefing', { ...x, 'content/briefing.mdx': '[x](data:text/html,x) <Cite source="x" p="1" />\n' }, stops('briefing.mdx:1:1', /Unexpected address “data:/)],
  ['another host by two strokes, in the briefing', { ...x, 'content/briefing.mdx': '[x](//evil.example/) <Cite source="x" p="1" />\n' }, stops('briefing.mdx:1:1', /Unexpected address “\/\/evil/)],
  ['script in the briefing', { ...x, 'content/briefing.mdx': 'So <script>alert(1)</script> it was.\n' }, stops('briefing.mdx:1:4', /script/)],
  ['code in the briefing', { ...x, 'content/briefing.mdx': 'So {process.exit(0)} it was.\n' }, stops('briefing.mdx:1:4', /code cannot be checked/)],
  ['an import in the briefing', { ...x, 'content/briefing.mdx': 'import fs from "fs"\n\nSo it was.\n' }, stops('briefing.mdx:1:1', /import or export/)],
  ['a picture from elsewhere in the briefing', { ...x, 'content/briefing.mdx': '![x](https://evil.example/x.png)\n' }, stops('briefing.mdx:1:1', /picture/)],
  ['a folder where an editor’s file should be', { ...x, 'content/dossier.yaml': { folder: true } }, stops('dossier.yaml', /folder/)],
  ['a note for a profile that is no id', { ...x, 'content/entities/x%2f..%2fx.mdx': 'So it was.\n' }, stops('entities/', /no profile “x%2f/)],
  ['code, markup and a formula as an editor’s name', { ...x, 'content/decisions.yaml': `rename:\n  - name: Newport\n    to: '=HYPERLINK("x")</Name><script>alert(1)</script>{process.exit(1)}'\n` },
    { built: ({ names, data }) => [names, [...data].filter(([path]) => path.endsWith('.csv')).flatMap(([, csv]) => csv.match(/(?:^|,)"?[=+@]/gm) ?? [])],
      is: [['=HYPERLINK("x")</Name><script>alert(1)</script>{process.exit(1)}', 'Oldport'], []] }],
  ['names that objects have already', { ...x, 'content/decisions.yaml': 'rename:\n  - name: Newport\n    to: constructor\n  - name: Oldport\n    to: __proto__\n' },
    { built: ({ names, pages }) => [names.toSorted(), pages.has('/entities/constructor/')], is: [['__proto__', 'constructor'], true] }],
  ['a formula and markup as what a source is called', { ...x, 'content/sources.yaml': 'x.txt:\n  title: "=1+1 <b>{x}</b>"\n  outlet: "@SUM(A1)"\n  byline: "-2+3"\n' },
    { built: ({ data, sources }) => [sources['x.txt']?.title, [...data].filter(([path]) => path.endsWith('.csv')).flatMap(([, csv]) => csv.match(/(?:^|,)"?[=+@]/gm) ?? [])], is: ['=1+1 <b>{x}</b>', []] }],
  ['a briefing that turns itself round', { ...x, 'content/briefing.mdx': 'So it was,\nand \u202Eso.\n' }, stops('briefing.mdx:2:5', /U\+202E.*Take it out/)],
  ['a title that turns itself round', { ...x, 'content/dossier.yaml': 'title: A \u202Egpj.exe\n' }, stops('dossier.yaml:1', /U\+202E.*Take it out/)],
  ['lists in lists in an editor’s file, 20,000 deep', { ...x, 'content/decisions.yaml': `${'['.repeat(20_000)}${']'.repeat(20_000)}\n` }, stops('decisions.yaml:1:', /too deep to be read.*brackets/)],
  ['quoted quotations in the briefing, 20,000 deep', { ...x, 'content/briefing.mdx': `${'> '.repeat(20_000)}So it was.\n` }, stops('briefing.mdx', /deep/)],
  ['20,000 opened brackets in the briefing', { ...x, 'content/briefing.mdx': `${'['.repeat(20_000)} <Cite source="x" p="1" />\n` }, { built: isThere, is: 1 }],
  ['20,000 stars in the briefing', { ...x, 'content/briefing.mdx': `${'**a '.repeat(10_000)} <Cite source="x" p="1" />\n` }, { built: isThere, is: 1 }],
];
