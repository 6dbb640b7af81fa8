import type { TargetContext } from "./context.ts";
import { filePlace } from "./markdown/links.ts";
import { list, type Markup, stack } from "./markdown/markdown.ts";

/** What is not wrong with the file and worth saying, one item each. */
export function warningItems(context: TargetContext): readonly Markup[] {
  const { md, report } = context;
  return report.warnings.map(({ message, fix, file, line }) => {
    const where = filePlace(context, file ?? report.config, line);
    return md.text`${where}: ${md.prose(fix === null ? message : `${message}; ${fix}`, 600)}`;
  });
}

/** A list of at most so many things that are worth knowing, or null where there are none. */
export function worthKnowing({ md }: TargetContext, items: readonly Markup[], most: number): Markup | null {
  if (items.length === 0) return null;
  const first = items.slice(0, most);
  const more = items.length - first.length;
  return stack([
    md.text`**Worth knowing**`,
    list(more > 0 ? [...first, md.text`${more} more in the run summary`] : first),
  ]);
}
