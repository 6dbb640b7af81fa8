import type { Source } from "../../engine/model/kind.ts";
import type { ReportContext, TextContext } from "../context.ts";
import { link, type Markup } from "./markdown.ts";

/** A file, or a line of it, at the commit of the run; without repository or commit, or with a secret in it, no link. */
export function filePlace(context: TextContext, file: string, line: number | null): Markup {
  const { md, view } = context;
  const label = md.code(line === null ? file : `${file}:${line}`);
  return link(label, blobUrl(view, file, line));
}

/** The place of an entry's key. */
export function sourcePlace(context: TextContext, source: Source): Markup {
  return filePlace(context, source.file, source.line);
}

/** The commit of the run, 7 digits, or null where it is not known. */
export function commitPlace(context: TextContext): Markup | null {
  const { view } = context;
  return view.sha === null ? null : commitLink(context, view.sha);
}

/** Any commit, 7 digits. */
export function commitLink(context: TextContext, sha: string): Markup {
  const { md, view } = context;
  const base = repositoryUrl(view);
  return link(md.code(sha.slice(0, 7)), base === null ? null : `${base}/commit/${encoded(sha)}`);
}

/** `run 128`, linked, or null outside GitHub. */
export function runPlace({ md, view }: TextContext, label = `run ${view.runNumber ?? ""}`.trim()): Markup | null {
  return view.runUrl === null ? null : link(md.text`${label}`, safeUrl(view.runUrl));
}

/** The page of a run by its id, or null. */
export function runUrlOf(view: ReportContext, id: string | null): string | null {
  const base = repositoryUrl(view);
  return base === null || id === null || !/^\d{1,20}$/.test(id) ? null : `${base}/actions/runs/${id}`;
}

/** The page of the apply workflow, where its form is; the list of workflows where that file is not known. Null outside GitHub. */
export function workflowUrl(view: ReportContext): string | null {
  const base = repositoryUrl(view);
  if (base === null) return null;
  return view.applyWorkflow === null ? `${base}/actions` : `${base}/actions/workflows/${encoded(view.applyWorkflow)}`;
}

/** The section of the action's own documentation about a failure reason, or null where the action's repository is not known. */
export function reasonUrl(view: ReportContext, reason: string): string | null {
  if (view.action === null) return null;
  const { repository, ref } = view.action;
  const place = repository.split("/").map(encoded).join("/");
  return safeUrl(`${view.serverUrl}/${place}/blob/${encodedPath(ref)}/docs/troubleshooting.md#${reason}`);
}

/** The address of a file, or of a line of it, at the commit of the run, or null. */
export function blobUrl(view: ReportContext, file: string, line: number | null): string | null {
  const base = repositoryUrl(view);
  if (base === null || view.sha === null || view.redact(file) !== file) return null;
  return `${base}/blob/${encoded(view.sha)}/${encodedPath(file)}${line === null ? "" : `#L${line}`}`;
}

function repositoryUrl(view: ReportContext): string | null {
  if (view.repository === null) return null;
  return safeUrl(`${view.serverUrl}/${view.repository.split("/").map(encoded).join("/")}`);
}

function encodedPath(path: string): string {
  return path.split("/").map(encoded).join("/");
}

/** Everything percent-encoded that could end a link; `encodeURIComponent` alone leaves parentheses. */
function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

/** An address with nothing in it that means something to Markdown, else null. */
export function safeUrl(url: string): string | null {
  return /^https?:\/\/[\w.:~%/?#&=+@-]+$/.test(url) ? url : null;
}
