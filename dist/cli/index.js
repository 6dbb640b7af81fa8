#!/usr/bin/env node
// The bundle looks at the name of the file that was started; a link in `node_modules/.bin` has another one.
process.argv[1] = import.meta.filename;
await import("../index.js");
