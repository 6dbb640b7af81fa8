/**
 * Where an object is: its kind and name, and where its parent is. The one place that makes, prints, parses and orders
 * addresses; everywhere else they are values.
 */

/** An address, e.g. `workspaces/orders/connections/orders-kafka`, as a chain of any length. */
export interface Address {
  /** Key of the kind, e.g. `connections`. */
  readonly kind: string;
  /** Key in the file, or name in Atlas, e.g. `orders-kafka`. */
  readonly name: string;
  /** The object that contains this one, or null at the top level. */
  readonly parent: Address | null;
}

/** Makes an address. */
export function makeAddress(kind: string, name: string, parent: Address | null = null): Address {
  return { kind, name, parent };
}

/** An address as text: the path in the file, joined with `/`. Two addresses have one text only where they are equal. */
export function addressText({ kind, name, parent }: Address): string {
  return `${collectionText(kind, parent)}/${escaped(name)}`;
}

/** All objects of one kind with one parent, as text, e.g. `workspaces/orders/connections`. */
export function collectionText(kind: string, parent: Address | null): string {
  return parent === null ? kind : `${addressText(parent)}/${kind}`;
}

/** The address behind a text, or null where it is not one. */
export function parseAddress(text: string): Address | null {
  const parts = text.split("/");
  let address: Address | null = null;
  for (let index = 0; index < parts.length; index += 2) {
    const [kind, name] = [parts[index], parts[index + 1]];
    if (!kind || !name) return null;
    address = makeAddress(kind, unescaped(name), address);
  }
  return address;
}

/** Whether two addresses, or no address twice, are the same. */
export function isSameAddress(a: Address | null, b: Address | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.name === b.name && a.kind === b.kind && isSameAddress(a.parent, b.parent);
}

/** The names in an address from the outermost, joined with `/`, e.g. `orders/orders-kafka`: a short label for people. */
export function namesText(address: Address): string {
  return chain(address)
    .map(({ name }) => name)
    .join("/");
}

/** The address and everything that contains it, from the outermost. */
export function chain(address: Address): readonly Address[] {
  return address.parent === null ? [address] : [...chain(address.parent), address];
}

/** The outermost object that contains an address, or the address itself. */
export function rootOf(address: Address): Address {
  return address.parent === null ? address : rootOf(address.parent);
}

/** Orders addresses: a parent before what it contains, and otherwise by kind and name. */
export function compareAddresses(a: Address, b: Address): number {
  const [left, right] = [chain(a), chain(b)];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one, other] = [left[index], right[index]];
    if (!one || !other) break;
    const order = compareTexts(one.kind, other.kind) || compareTexts(one.name, other.name);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** No name in a file has a `/`, but one in Atlas may: without escaping, two addresses could have one text. */
function escaped(name: string): string {
  return name.includes("/") || name.includes("%") ? name.replaceAll("%", "%25").replaceAll("/", "%2F") : name;
}

function unescaped(name: string): string {
  return name.replaceAll("%2F", "/").replaceAll("%25", "%");
}
