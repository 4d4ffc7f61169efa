/** The fields above the text grow with their content, and Enter moves on instead of breaking the line. */
export function growLines(root: HTMLFormElement, toText: () => void): void {
  const lines = [...root.querySelectorAll<HTMLTextAreaElement>('.writing-line textarea')];
  const grow = (line: HTMLTextAreaElement) => {
    line.style.height = 'auto';
    line.style.height = `${line.scrollHeight}px`;
  };
  for (const [at, line] of lines.entries()) {
    grow(line);
    line.addEventListener('input', () => grow(line));
    line.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const next = lines[at + 1];
      if (next) next.focus();
      else toText();
    });
  }
  addEventListener('resize', () => lines.forEach(grow));
}
