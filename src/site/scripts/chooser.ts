/** The choice of what to print, kept in the address: `?part=briefing&part=sources`. All parts need no words. */
const form = document.querySelector<HTMLFormElement>('.chooser');
const boxes = [...(form?.querySelectorAll<HTMLInputElement>('input[name=part]') ?? [])];

const asked = new URLSearchParams(location.search).getAll('part');
if (asked.length > 0) for (const box of boxes) box.checked = asked.includes(box.value);

form?.addEventListener('change', () => {
  const address = new URL(location.href);
  address.searchParams.delete('part');
  if (!boxes.every(({ checked }) => checked))
    for (const { value } of boxes.filter(({ checked }) => checked)) address.searchParams.append('part', value);
  history.replaceState(null, '', address);
});
form?.addEventListener('submit', (event) => event.preventDefault());
form?.querySelector('.go')?.addEventListener('click', () => print());
