import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The same folder whether this file runs from server/ (tests) or from dist/server/ (the built server). */
export const projectRoot = folderWithPackageJson(import.meta.dirname);

function folderWithPackageJson(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderWithPackageJson(dirname(folder));
}
