import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** After Vite has patched the chunks: earlier hooks see `__VITE_PRELOAD__` still in place. */
const brotli = (): Plugin => ({
  name: 'brotli-twins',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    const compress = promisify(brotliCompress);
    await Promise.all(
      Object.keys(bundle)
        .filter((name) => /\.(js|css|svg|json)$/.test(name))
        .map(async (name) => {
          const source = await readFile(join(dir ?? '', name));
          if (source.length > 1024)
            await writeFile(
              join(dir ?? '', `${name}.br`),
              await compress(source, { params: { [constants.BROTLI_PARAM_QUALITY]: source.length > 2e6 ? 6 : 10 } }),
            );
        }),
    );
  },
});

export default defineConfig({
  root: 'client',
  plugins: [react(), brotli()],
  html: { cspNonce: '__NONCE__' },
  worker: { format: 'es' },
  server: {
    port: 5173,
    strictPort: true,
    // The server takes writes from its own origin alone, so the proxy must not change what the browser says.
    proxy: { '^/api/(v1|docs)': { target: 'http://127.0.0.1:3000', changeOrigin: false } },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 6000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'cytoscape', test: /node_modules[\\/]cytoscape[\\/]/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
});
