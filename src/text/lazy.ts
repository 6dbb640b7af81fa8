/** A value that is made when it is first asked for: what a run does not need, it does not pay for. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * A pattern that is read when it is first asked for. For patterns that name classes of Unicode: V8 works those out for every
 * literal that it reads, used or not, and that is a tenth of what a small run computes at all.
 */
export function lazyRegExp(source: string, flags: string): () => RegExp {
  return lazily(() => new RegExp(source, flags));
}
