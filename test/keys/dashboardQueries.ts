import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, visit } from 'graphql';

const admin = join(import.meta.dirname, '../../admin');

/** Every operation written in the dashboard, with all fragments it may need. */
export async function dashboardQueries(): Promise<readonly { name: string; query: string }[]> {
  const texts = globSync('**/*.{ts,tsx}', { cwd: admin })
    .map(file => readFileSync(join(admin, file), 'utf8'))
    .flatMap(text => [...text.matchAll(/gql`([^`]*)`/g)].map(found => (found[1] ?? '').replaceAll(/\$\{[^}]*\}/g, '')));
  const documents = texts.filter(text => text.trim()).map(text => ({ text, document: parse(text) }));
  const fragments = new Map(
    documents.flatMap(({ text, document }) =>
      document.definitions.flatMap(one =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, text] as const] : [],
      ),
    ),
  );
  return documents.flatMap(({ text, document }) => {
    const operation = document.definitions.find(one => one.kind === Kind.OPERATION_DEFINITION);
    if (!operation) {
      return [];
    }
    const parts = new Set<string>();
    const add = (part: string): void => {
      if (!parts.has(part)) {
        parts.add(part);
        visit(parse(part), { FragmentSpread: ({ name }) => add(fragments.get(name.value) ?? '{ __typename }') });
      }
    };
    add(text);
    return [{ name: operation.name?.value ?? text.slice(0, 40), query: [...parts].join('\n') }];
  });
}
