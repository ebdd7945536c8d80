# Debian, not Alpine: the embedded database has no musl build.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts ./scripts
RUN node scripts/ensure.mjs --install
COPY tsconfig.json tsconfig.build.json vite.config.ts ./
COPY server ./server
COPY client ./client
RUN node scripts/ensure.mjs && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data SEED_DIR=/app/graph-seed
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY graph-seed ./graph-seed
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/v1/health', { headers: { authorization: 'Bearer ' + process.env.CLAIMGRAPH_TOKEN } }).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: signals reach the server, which closes the database in order.
CMD ["node", "--enable-source-maps", "dist/server/main.js"]
