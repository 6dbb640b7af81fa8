if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`Node 24 or newer is needed, this is ${process.version}.`);
  process.exit(1);
}
await import("../index.js");
