import { lazyRegExp } from "./lazy.ts";

/** What could be a host name, as long as it goes: each character is looked at once. */
const candidate = lazyRegExp("[\\p{L}\\p{N}\\p{M}.-]+", "gu");

/** Characters of the longest host name that there is. */
const LONGEST = 253;

/**
 * The text with the ASCII form beside every host name that has other characters, e.g. `kafkа.example.net (xn--kafk-83d.example.net)`:
 * a letter that only looks like the one meant leads to another host.
 */
export function markForeignHosts(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text.replace(candidate(), (host) => {
    const isHost = host.length <= LONGEST && /[^.]\.[^.]/.test(host) && /[^ -~]/.test(host);
    if (!isHost || !URL.canParse(`http://${host}`)) return host;
    const { hostname } = new URL(`http://${host}`);
    return hostname === host.toLowerCase() ? host : `${host} (${hostname})`;
  });
}
