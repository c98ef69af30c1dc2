# Ringback with everything compiled, so that nothing needs to be written beside the home.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY adapters adapters
COPY bot bot
COPY data data
COPY dialogs dialogs
COPY web web
# What is compiled is held against the times of its sources, and an image keeps whole seconds alone.
RUN find adapters bot data dialogs web -exec touch -d 2000-01-01 {} + \
 && for file in bot/main.ts bot/processes/web-process.ts bot/commands/verify-process.ts; do \
      node bot/run.mjs "$file" --compile-only || exit 1; \
    done \
 && node bot/run.mjs bot/pages/build-console.ts

FROM node:20-slim
ENV NODE_ENV=production RINGBACK_HOME=/var/lib/ringback PORT=3978
WORKDIR /app
COPY --from=build /app /app
RUN install -d -o node -g node -m 700 /var/lib/ringback
USER node
VOLUME /var/lib/ringback
EXPOSE 3978
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, since npm would not pass SIGTERM on, and the server could not end in order.
ENTRYPOINT ["node", "bot/run.mjs", "bot/main.ts"]
CMD ["start"]
