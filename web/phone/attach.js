import { say } from '../page/language.js';

/** What one request to the server can carry, less what its encoding adds. */
const mostBytes = 2.5 * 1024 * 1024;

/**
 * Lets a file be chosen with a button, and hands it on as a message carries it.
 * @param {HTMLButtonElement} button
 * @param {HTMLInputElement} picker
 * @param {(attachment: { contentType: string, content: string }) => void} onChosen
 * @param {(error: Error) => void} onRefused
 */
export function wireAttach(button, picker, onChosen, onRefused) {
  button.addEventListener('click', () => picker.click());
  picker.addEventListener('change', async () => {
    const [file] = picker.files;
    if (!file) return;
    const fits = picker.accept.split(',').includes(file.type) && file.size > 0 && file.size <= mostBytes;
    if (fits) onChosen({ contentType: file.type, content: await inBase64(file) });
    else onRefused(new Error(say('page', 'attachLimits')));
    // The same file may be sent twice.
    picker.value = '';
  });
}

/** @param {File} file @returns {Promise<string>} */
function inBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1]);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
