/**
 * Lines that are code, markup or orders in some language between a text and a page: in MDX, JSX,
 * Markdown, HTML, YAML, template strings, a terminal. All of them are only text.
 */
export const hostileLines: readonly string[] = [
  "import fs from 'fs'",
  'export const x = 1',
  'export default function Page() { return null }',
  '{process.exit(1)}',
  '{`${process.env.HOME}`}',
  'A sum of ${x} and {y}, then {{z}} and {% raw %}',
  '<script>alert(1)</script>',
  '<script type="module">document.title = "taken"</script>',
  '<img src=x onerror="alert(2)">',
  '<svg onload=alert(3)><a xlink:href="javascript:alert(4)">x</a></svg>',
  '<iframe srcdoc="&lt;script&gt;alert(5)&lt;/script&gt;"></iframe>',
  '<style>body { display: none }</style>',
  '</Para></main></body></html>',
  '<Name to="javascript:alert(6)" type="person">Somebody</Name>',
  '<Para id="p1">a second first paragraph</Para>',
  '<></> and <Fragment> and <a.b.c/> and < b > and a<b>c',
  '<!-- -->',
  '<!-- a comment that never ends',
  ']]> <![CDATA[ <?php echo 1 ?> <!DOCTYPE html>',
  '&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp; &copy &notanentity;',
  '---',
  '***',
  '+++',
  '```js',
  'alert(7)',
  '```',
  '~~~',
  '# Not a heading #',
  '## Nor this one {#p2}',
  '> Not a quotation',
  '- [ ] Not a task',
  '1. Not a list',
  '10) Nor this',
  '| a | b |',
  '|---|---|',
  '[a link](javascript:alert(8)) and ![a picture](https://example.org/x.png) and <https://example.org/auto>',
  '[a definition]: https://example.org/ "title"',
  // Right behind a word the mark of a footnote is taken for one, and repaired.
  '[^1]: a footnote [^1]',
  '**bold** _em_ `code` ~~gone~~ $x^2$ \\* \\{ \\',
  'https://example.org/bare?a=1&b=2 and www.example.org and a@example.org',
  ':::note and :emoji: and @someone and #123',
  '%%{init: {}}%% {/* a comment */}',
  'Right to left: \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627',
  'Beyond the first plane: \u{1F600} \u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u{20000} \u{10FFFF}',
  'Combining: e\u0301 \u0928\u093F \u{1F1FA}\u{1F1E6} and a lone ring \u030A',
  '"quotes" \'single\' `ticks` “curly” «low» \\"escaped\\"',
  '__proto__ constructor toString hasOwnProperty',
  '../../../etc/passwd file:///etc/passwd C:\\Windows\\',
];

/** Lines whose invisible characters are repaired, with what is left of them on the page. */
export const repairedLines: readonly (readonly [written: string, ...shown: string[]])[] = [
  ['\u001B[31mA terminal’s red\u001B[0m and a bell \u0007', '[31mA terminal’s red[0m and a bell'],
  ['A line separator\u2028in the middle of one line', 'A line separator', 'in the middle of one line'],
  ['A word with a soft\u00ADhyphen, one with a zero\u200Bwidth space', 'A word with a softhyphen, one with a zerowidth space'],
  [
    'Turned round: \u202Ereversed\u202C, \u2067isolated\u2069 and \u202Enever turned back',
    'Turned round: reversed, isolated and never turned back',
  ],
  ['Tabs\tand   spaces\u00A0of\u2003all kinds', 'Tabs and spaces of all kinds'],
];

/** Files whose names are as bad as their words; beside them one that is like any other. */
export const hostile: Readonly<Record<string, string>> = {
  'lines.txt': `${hostileLines.join('\n')}\n`,
  'paragraphs.txt': `The second text of this kind says the same in paragraphs.\n\n${hostileLines.join('\n\n')}\n`,
  'repaired.txt': `${repairedLines.map(([written]) => written).join('\n\n')}\n`,
  'front matter.md': '---\ntitle: "Taken"\nkind: briefing\naddress: /\n---\n\nimport x from \'y\'\n\nA text that begins with a fence.\n',
  'it\'s "quoted" & {odd} <b> #1 100%.txt':
    'Anna Example visited the harbour of Newport on 5 May 2023.\n\nShe said: "The new bridge will be opened in June."\n',
  '__proto__.txt': 'A text with a name that is dangerous to look up.\n\nOn 6 May 2023 Anna Example came back to Newport.\n',
  'index.txt': 'A text whose name is that of a page.\n\nNothing else happened in Newport.\n',
  'photo \u202Etxt.exe.txt': 'A text whose name turns itself round.\n\nOn 8 May 2023 Anna Example was in Newport.\n',
  'page.txt': 'A text whose name is that of a list.\n\nOn 9 May 2023 nobody was in Newport.\n',
  'con.txt': 'A text whose name is that of a device.\n\nOn 10 May 2023 nobody came to Newport.\n',
  [`${'Щ'.repeat(120)}.txt`]: 'A text whose name is longer in Latin letters.\n\nOn 11 May 2023 Anna Example left Newport.\n',
  'normal.txt':
    'Bridge opened in Newport\n\nThe mayor of Newport, Anna Example, opened the bridge on 7 June 2023.\n\n"It has been a long way," she said.\n',
};
