# syntax=docker/dockerfile:1
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY extraction extraction
COPY src src
RUN npm run build && rm -r dist/src/neo4j-server && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 CLAUSEGRAPH_DATA=/data
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY extraction/lexicon extraction/lexicon
COPY extraction/registry extraction/registry
COPY schema schema
COPY cypher cypher
COPY corpus corpus
# Neo4j's password comes as a secret, in the form that Neo4j's own image reads: neo4j/PASSWORD.
COPY --chmod=755 <<'SH' /usr/local/bin/clausegraph
#!/bin/sh
if [ -f /run/secrets/neo4j_auth ]; then
  NEO4J_PASSWORD=$(cut -d/ -f2- /run/secrets/neo4j_auth)
  export NEO4J_PASSWORD
fi
exec node /app/dist/src/cli.js "$@"
SH
RUN install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["clausegraph"]
CMD ["serve"]
