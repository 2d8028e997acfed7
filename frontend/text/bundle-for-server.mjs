// Makes yjs.js, the Yjs that the server runs, from the npm package that the browser has: after another version of it is in
// package-lock.json, `.node/bin/node frontend/text/bundle-for-server.mjs` once, and commit what it wrote.
import { readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const USED = 'applyUpdate, ContentDeleted, ContentString, decodeUpdate, Doc, encodeStateAsUpdate, encodeStateVector, GC, Item, mergeUpdates, Skip';
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

// JavaScript without a browser has neither; Yjs names each writer by a random number, and warns on the console.
const AROUND = `globalThis.console ??= { log() {}, warn() {}, error() {} };
globalThis.crypto ??= { getRandomValues: (numbers) => numbers.map((_, i) => (numbers[i] = Math.random() * 2 ** 32)) };`;

const bundle = await rolldown({
  input: 'used',
  platform: 'neutral',
  plugins: [
    {
      name: 'used',
      resolveId: (id) => (id === 'used' ? `${process.cwd()}/used.js` : null),
      load: (id) => (id.endsWith('/used.js') ? `export { ${USED} } from 'yjs';` : null),
    },
  ],
});
const { output } = await bundle.generate({ format: 'iife', name: 'Y', minify: true, comments: false });
writeFileSync(
  'src/main/resources/text/yjs.js',
  `/*! yjs ${version('yjs')} and lib0 ${version('lib0')}, both under the MIT licence, (c) Kevin Jahns and contributors. Made by frontend/text/bundle-for-server.mjs. */\n${AROUND}\n${output[0].code}`,
);
