import { misuse, Refused } from "./refusal.ts";
import { type Comment, commentsOn, type Identity, type World } from "./world.ts";

/** As much of GraphQL as a query of ours needs: fields, arguments, variables, nothing else. */
interface Field {
  /** For `... on Type`, the type. */
  readonly on?: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
}

/** What GraphQL errors say beside their message. */
export class GraphqlError extends Error {
  readonly type: string | null;
  constructor(message: string, type: string | null = null) {
    super(message);
    this.type = type;
  }
}

type Resolver = (parent: never, args: Readonly<Record<string, unknown>>) => unknown;

interface FieldType {
  /** Name of the object type, or null for a leaf. */
  readonly type: string | null;
  readonly args?: readonly string[];
  readonly resolve: Resolver;
}

/** Who asks, and what is remembered. */
export interface Asking {
  readonly world: World;
  readonly viewer: Identity;
  /** Whether the token may read pull requests. */
  readonly mayReadPulls: boolean;
  /** Start of a comment's address. */
  readonly serverUrl: string;
}

/** Answers a query. @throws {GraphqlError} for what GitHub would not answer. */
export function answerQuery(asking: Asking, query: string, variables: Readonly<Record<string, unknown>>): object {
  const root = parse(query, variables);
  return select(schema(asking), "Query", null, root.fields) as object;
}

function select(types: Schema, type: string, parent: unknown, fields: readonly Field[]): object | null {
  const known = types[type];
  if (!known) throw new Error(`The sandbox's schema has no type ${type}.`);
  const inPlace = fields.flatMap((field) => (field.on === undefined ? [] : spread(types, type, parent, field)));
  const entries = fields.flatMap((field) => {
    if (field.on !== undefined) return [];
    const definition = known[field.name];
    if (!definition) throw new GraphqlError(`Field '${field.name}' doesn't exist on type '${type}'`);
    for (const arg of Object.keys(field.args)) {
      if (!definition.args?.includes(arg))
        throw new GraphqlError(`Field '${field.name}' doesn't accept argument '${arg}'`);
    }
    if ((definition.type === null) !== (field.fields.length === 0)) {
      throw new GraphqlError(
        `Field '${field.name}' ${definition.type === null ? "has no fields" : "must have selections"}`,
      );
    }
    const value = definition.resolve(parent as never, field.args);
    if (value === null || definition.type === null) return [[field.name, value]];
    const inside = definition.type;
    const found = Array.isArray(value)
      ? value.map((item) => select(types, inside, item, field.fields))
      : select(types, inside, value, field.fields);
    return [[field.name, found]];
  });
  return Object.fromEntries([...entries, ...inPlace]);
}

/** What `... on Type { … }` adds. An interface's own fields are few: the id of an actor is a field of Node. */
function spread(types: Schema, type: string, parent: unknown, { on, fields }: Field): [string, unknown][] {
  if (on === undefined || on === type) return Object.entries(select(types, type, parent, fields) ?? {});
  if (!(ALSO[type] ?? []).includes(on)) throw new GraphqlError(`Fragment on ${on} can't be spread inside ${type}`);
  return Object.entries(select(types, on, parent, fields) ?? {});
}

/** What else an object of a type may be. */
const ALSO: Readonly<Record<string, readonly string[]>> = { Actor: ["Node"], IssueComment: ["Node"] };

type Schema = Readonly<Record<string, Readonly<Record<string, FieldType>>>>;

function schema({ world, viewer, mayReadPulls, serverUrl }: Asking): Schema {
  const leaf = (resolve: Resolver): FieldType => ({ type: null, resolve });
  const at = `${serverUrl}/${world.owner}/${world.repo}`;
  return {
    Query: {
      viewer: { type: "User", resolve: () => ({ login: viewer.login }) },
      repository: {
        type: "Repository",
        args: ["owner", "name"],
        resolve: (_, { owner, name }) => repository(world, owner, name),
      },
    },
    User: { login: leaf((user: { login: string }) => user.login) },
    // Without `[bot]`, so that a user who is called like an app looks the same: only the node id tells them apart.
    Actor: { login: leaf((actor: Identity) => actor.login.replace(/\[bot\]$/, "")) },
    Node: { id: leaf(nodeId) },
    Repository: {
      pullRequest: {
        type: "PullRequest",
        args: ["number"],
        resolve(_, { number }) {
          if (!mayReadPulls) throw new GraphqlError("Resource not accessible by integration", "FORBIDDEN");
          if (!world.pulls.has(Number(number)))
            throw new GraphqlError(`Could not resolve to a PullRequest with the number of ${number}.`, "NOT_FOUND");
          return { number: Number(number) };
        },
      },
    },
    PullRequest: {
      comments: {
        type: "Comments",
        args: ["first", "after"],
        resolve: (pull: { number: number }, args) => page(world, pull.number, args),
      },
    },
    Comments: {
      pageInfo: { type: "PageInfo", resolve: (found: Page) => found },
      nodes: { type: "IssueComment", resolve: (found: Page) => found.nodes },
      totalCount: leaf((found: Page) => found.totalCount),
    },
    PageInfo: {
      hasNextPage: leaf((found: Page) => found.hasNextPage),
      endCursor: leaf((found: Page) => found.endCursor),
    },
    IssueComment: {
      id: leaf(nodeId),
      fullDatabaseId: leaf((comment: Comment) => String(comment.id)),
      url: leaf((comment: Comment) => `${at}/pull/${comment.number}#issuecomment-${comment.id}`),
      body: leaf((comment: Comment) => comment.body),
      createdAt: leaf((comment: Comment) => comment.createdAt),
      lastEditedAt: leaf((comment: Comment) => comment.lastEditedAt),
      viewerDidAuthor: leaf((comment: Comment) => comment.author.login === viewer.login),
      author: { type: "Actor", resolve: (comment: Comment) => comment.author },
      editor: { type: "Actor", resolve: (comment: Comment) => comment.editor },
    },
  };
}

function nodeId(node: Comment | Identity): string {
  return "login" in node ? `${node.isBot ? "BOT" : "U"}_${Buffer.from(node.login).toString("hex")}` : `IC_${node.id}`;
}

function repository(world: World, owner: unknown, name: unknown): object {
  if (owner === world.owner && name === world.repo) return world;
  throw new GraphqlError(`Could not resolve to a Repository with the name '${owner}/${name}'.`, "NOT_FOUND");
}

interface Page {
  readonly nodes: readonly Comment[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly totalCount: number;
}

function page(world: World, number: number, { first, after }: Readonly<Record<string, unknown>>): Page {
  if (typeof first !== "number" || first < 1 || first > 100) throw new GraphqlError("`first` must be from 1 to 100");
  const all = commentsOn(world, number);
  const start = typeof after === "string" ? Number(Buffer.from(after, "base64").toString()) : 0;
  const nodes = all.slice(start, start + first);
  const end = start + nodes.length;
  const endCursor = nodes.length > 0 ? Buffer.from(String(end)).toString("base64") : null;
  return { nodes, hasNextPage: end < all.length, endCursor, totalCount: all.length };
}

function parse(query: string, variables: Readonly<Record<string, unknown>>): Field {
  const tokens = query.match(/\.{3}|\$?[A-Za-z_]\w*|-?\d+|"[^"\\]*"|[{}():!]/g) ?? [];
  const declared = new Set<string>();
  let at = 0;
  const next = (): string => {
    const token = tokens[at++];
    if (token === undefined) throw new GraphqlError("Expected more, found the end of the query");
    return token;
  };
  const expect = (token: string): void => {
    const found = next();
    if (found !== token) throw new GraphqlError(`Expected "${token}", found "${found}"`);
  };
  const value = (): unknown => {
    const token = next();
    if (token.startsWith('"')) return token.slice(1, -1);
    if (/^-?\d+$/.test(token)) return Number(token);
    const name = token.slice(1);
    if (!token.startsWith("$") || !declared.has(name))
      throw new GraphqlError(`Variable ${token} is used but not declared`);
    return variables[name] ?? null;
  };
  const args = (): Record<string, unknown> => {
    const found: Record<string, unknown> = {};
    if (tokens[at] !== "(") return found;
    for (at += 1; tokens[at] !== ")"; ) {
      const name = next();
      expect(":");
      found[name] = value();
    }
    at += 1;
    return found;
  };
  const selection = (): Field[] => {
    const found: Field[] = [];
    if (tokens[at] !== "{") return found;
    for (at += 1; tokens[at] !== "}"; ) {
      const name = next();
      if (name !== "...") {
        found.push({ name, args: args(), fields: selection() });
        continue;
      }
      expect("on");
      const on = next();
      found.push({ on, name: on, args: {}, fields: selection() });
    }
    at += 1;
    return found;
  };
  expect("query");
  if (tokens[at] === "(") {
    for (at += 1; tokens[at] !== ")"; ) {
      const name = next().slice(1);
      expect(":");
      next();
      declared.add(name);
      if (tokens[at] !== "!") continue;
      at += 1;
      if (variables[name] === undefined || variables[name] === null)
        throw new GraphqlError(`Variable $${name} was provided invalid value`);
    }
    at += 1;
  }
  for (const name of Object.keys(variables))
    if (!declared.has(name)) throw new GraphqlError(`Variable $${name} is not declared`);
  return { name: "query", args: {}, fields: selection() };
}

/** Reads the body of a GraphQL request. */
export function readQuery(body: unknown): { query: string; variables: Readonly<Record<string, unknown>> } {
  const { query, variables = {}, ...rest } = (body ?? {}) as { query?: unknown; variables?: unknown };
  if (typeof query !== "string") throw new Refused(400, "A query attribute must be specified and must be a string.");
  if (Object.keys(rest).length > 0) throw misuse(400, `Unknown attributes: ${Object.keys(rest).join(", ")}`);
  return { query, variables: variables as Readonly<Record<string, unknown>> };
}
