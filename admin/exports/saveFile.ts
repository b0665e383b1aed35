/** Hands the file to the browser to keep. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser takes the file after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
