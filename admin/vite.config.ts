import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** ra-data-graphql makes a client, and asks for the schema, only where it is given neither: with ours, Apollo stays out. */
const withoutApollo: Plugin = {
  name: 'without-apollo',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer?.includes('/ra-data-graphql/') && /^\.\/(?:buildApolloClient|introspection)\.js$/.test(source)
      ? '\0without-apollo'
      : null,
  load: id =>
    id === '\0without-apollo' ? 'export const introspectSchema = undefined; export default undefined;' : null,
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), withoutApollo],
  html: { cspNonce: '__CSP_NONCE__' },
  resolve: { dedupe: ['graphql', 'react', 'react-dom', 'react-router', '@mui/material', '@tanstack/react-query'] },
  build: {
    outDir: '../dist/admin',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // Some 170 small files would be loaded for the first page, and small files compress badly.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'frame', tags: ['$initial'] },
            { name: 'desk', minShareCount: 4 },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/graphql': 'http://localhost:4000', '/api': 'http://localhost:4000' },
  },
});
