/** Forms that somebody is filling: under them nothing is read anew, or they would send what was decided on something else. */
const filled = new Set<symbol>();
const watchers = new Set<() => void>();

export function isFormFilled(): boolean {
  return filled.size > 0;
}

/** Until the returned function is called. */
export function noteFilledForm(): () => void {
  const form = Symbol('form');
  filled.add(form);
  return () => {
    filled.delete(form);
    for (const watcher of watchers) {
      watcher();
    }
  };
}

/** Told when a form is filled no more. */
export function onFormDone(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
