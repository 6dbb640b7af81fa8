// Plain JavaScript, for it must run on the Node that it warns about.
const needed = 24;
process.stdout.write(`Node ${process.version}\n`);
if (Number(process.versions.node.split(".")[0]) < needed) {
  process.stderr.write(
    `Node ${needed} or newer is needed. \`npm ci\` installs it for this project (the package \`node\`), unless install scripts are switched off:\n` +
      "run `npm ci --ignore-scripts=false`, or install Node 24, and try again.\n",
  );
  process.exit(1);
}
