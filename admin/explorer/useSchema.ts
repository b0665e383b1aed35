import { useQuery } from '@tanstack/react-query';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The schema as it is committed: asking the server about itself need not be open. */
export function useSchema(): { readonly schema: GraphQLSchema | undefined; readonly failed: boolean } {
  const { data, isError } = useQuery({
    queryKey: ['schema.graphql'],
    queryFn: async ({ signal }) => {
      const response = await fetch('/api/schema.graphql', { credentials: 'same-origin', signal });
      const text = await response.text();
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      return buildSchema(text, { assumeValidSDL: true });
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
  return { schema: data, failed: isError };
}
