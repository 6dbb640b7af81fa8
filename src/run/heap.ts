/** Bytes of a configuration file from which on a run has so many objects that the heap's growth matters. */
const LARGE_FILE = 128 * 1024;

/**
 * Keeps V8 from doubling the part of the heap in which objects are made, each time that many of them stay. They do stay here, so
 * all that doubling brings is memory: 230 MiB for a plan of 10,000 instead of 150, in the same time. A small run makes too few
 * objects for that, and does not pay for loading `node:v8`.
 */
export function limitHeapGrowth(fileBytes: number): void {
  if (fileBytes > LARGE_FILE) process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
}
