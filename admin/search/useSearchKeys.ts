import { useEffect } from 'react';
import { useStore } from 'react-admin';

/** A key by itself must be possible to turn off (WCAG 2.1.4). */
export const useSlashKey = () => useStore<boolean>('search.slash', true);

/** Ctrl+K or ⌘K anywhere; "/" where nothing is being typed. By place on the keyboard, whatever its language. */
export function useSearchKeys(open: () => void) {
  const [slash] = useSlashKey();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const wanted = isCommand(event) || (slash && isSlash(event) && !isTyping(event.target));
      if (wanted && !document.querySelector('[role=dialog]')) {
        event.preventDefault();
        open();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [open, slash]);
}

const isCommand = ({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent) =>
  ctrlKey !== metaKey && !altKey && !shiftKey && code === 'KeyK';

const isSlash = ({ ctrlKey, metaKey, altKey, shiftKey, key, code }: KeyboardEvent) =>
  !ctrlKey && !metaKey && !altKey && (key === '/' || (code === 'Slash' && !shiftKey));

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role=combobox], [role=menu]') !== null);
