/** Everything that is nicer with script: the choice of colours, search from every page, previews. Every page reads without it. */
import { offerCitations } from './cite.ts';
import { startPreviews } from './preview.ts';
import { offerSearch } from './search.ts';

startPreviews();
offerSearch();
offerCitations();

const root = document.documentElement;
const steps = ['system', 'light', 'dark', 'contrast'] as const;
type Scheme = (typeof steps)[number];
const names: Readonly<Record<Scheme, string>> = { system: 'as the system', light: 'light', dark: 'dark', contrast: 'more contrast' };

/** The browser's own frame has the paper's colour: light, then dark (layouts/Page.astro). */
const frames = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
const papers = frames.map(({ content }) => content);

const button = document.querySelector<HTMLButtonElement>('.scheme');
if (button) {
  button.hidden = false;
  show(remembered(), button);
  button.addEventListener('click', () => {
    const next = steps[(steps.indexOf(remembered()) + 1) % steps.length] ?? 'system';
    // Storage may be forbidden; the choice then holds for this page.
    try {
      localStorage.setItem('scheme', next);
    } catch {
      /* see above */
    }
    show(next, button);
  });
}

function remembered(): Scheme {
  try {
    const value = localStorage.getItem('scheme');
    return steps.find((step) => step === value) ?? 'system';
  } catch {
    return 'system';
  }
}

function show(scheme: Scheme, switcher: HTMLButtonElement): void {
  delete root.dataset['scheme'];
  delete root.dataset['contrast'];
  if (scheme === 'contrast') root.dataset['contrast'] = 'more';
  else if (scheme !== 'system') root.dataset['scheme'] = scheme;
  frames.forEach((frame, at) => {
    frame.content = papers[scheme === 'light' ? 0 : scheme === 'dark' ? 1 : at] ?? '';
  });
  const label = switcher.querySelector('.vh');
  if (label) label.textContent = `Colours: ${names[scheme]}`;
}
