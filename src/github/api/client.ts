import { type Comments, comments } from "./comments.ts";
import { type Code, code } from "./commits.ts";
import type { Endpoint } from "./endpoint.ts";
import { GitHubError } from "./errors.ts";
import { VIEWER } from "./graphql.ts";
import { type Issues, issues } from "./issues.ts";
import { type Pulls, pulls } from "./pulls.ts";
import { object, ShapeError, string } from "./response.ts";
import { type ClientOptions, createTransport } from "./transport.ts";

/** The part of GitHub that this action uses, for one repository. Every verb throws {@link GitHubError}; lists are whole. */
export interface GitHub extends Comments, Pulls, Code, Issues {
  /** The token's own login as REST spells it, e.g. `github-actions[bot]`. */
  login(): Promise<string>;
}

/** Login of the token that GitHub gives to every job. */
const ACTIONS_BOT = "github-actions[bot]";

/** A client of GitHub for the repository of the run. */
export function createGitHub(options: ClientOptions): GitHub {
  const { repository, graphqlUrl } = options.event;
  const { owner, repo } = repository;
  const at: Endpoint = { owner, repo, graphql: graphqlUrl, send: createTransport(options) };
  let login: Promise<string> | null = null;
  return {
    login() {
      login ??= ownLogin(at);
      return login;
    },
    ...comments(at),
    ...pulls(at),
    ...code(at),
    ...issues(at),
  };
}

async function ownLogin(at: Endpoint): Promise<string> {
  const operation = "Asking whose token this is";
  const call = {
    operation,
    method: "POST",
    path: at.graphql,
    body: { query: VIEWER },
    needs: "metadata: read",
    asks: true,
  } as const;
  try {
    const answer = object((await at.send(call)).data, "answer");
    return string(object(object(answer.data, "data").viewer, "viewer"), "login");
  } catch (error) {
    if (error instanceof ShapeError || error instanceof GitHubError) return ACTIONS_BOT;
    throw error;
  }
}
