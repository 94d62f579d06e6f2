/** The arrow keys lead from the input through the results and back. Tab and Enter do what they always do. */
export function moveByArrows(input: HTMLInputElement, results: HTMLElement): void {
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [input, ...results.querySelectorAll<HTMLElement>('li a, button')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[here + by];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  input.addEventListener('keydown', move);
  results.addEventListener('keydown', move);
}
