import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const projectRoot = join(import.meta.dirname, '../..');

/** A module of the built server: its sources have decorators, which Node does not run as they are. */
export async function built<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(join(projectRoot, 'dist/server', path)).href)) as Module;
}
