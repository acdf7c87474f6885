import type { Export } from '../../protocol/answers.ts';

/** Hands a file to the browser's own download; nothing leaves the machine. */
export function saveAs(file: Export): void {
  const url = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}
