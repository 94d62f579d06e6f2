/**
 * Puts the dossier on the name in the address together, and says on `<html>` when that is done: `data-ready`, or
 * `data-failed` with the reason (src/paper/ waits for either).
 */
import { assemble, NoSuchName } from './assemble.ts';

const id = new URLSearchParams(location.search).get('id');
const root = document.documentElement;
const article = document.querySelector('main article');
const status = document.getElementById('to-wait');

if (id && article && status) {
  document.getElementById('to-choose')?.remove();
  try {
    const { name, parts } = await assemble(id, (words) => {
      status.textContent = words;
    });
    const chooser = article.querySelector('.chooser');
    article.replaceChildren(...parts);
    document.querySelector('title')?.replaceChildren(`${name}: a dossier`);
    if (chooser) article.querySelector('.flow')?.append(chooser);
    chooser?.removeAttribute('hidden');
    for (const box of chooser?.querySelectorAll('input') ?? [])
      box.closest('label')?.toggleAttribute('hidden', !document.getElementById(box.value));
    root.dataset['address'] = `${root.dataset['address'] ?? ''}?id=${encodeURIComponent(id)}`;
    root.dataset['ready'] = 'yes';
  } catch (error) {
    status.textContent =
      error instanceof NoSuchName ? error.message : 'The dossier could not be put together: a page of this site did not answer. Try again.';
    root.dataset['failed'] = status.textContent;
  }
}
