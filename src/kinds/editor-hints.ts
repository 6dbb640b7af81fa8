import { FIELDS, type Field, fieldsOf, GENERIC, PAIRS, type Pair } from "./private-link/vendors.ts";
import { CLOUDS, regionNames, workspaceRegions } from "./vocabulary/regions.ts";

/**
 * What editors know beside the shapes of kinds: which fields go together, words by cloud, and entries to start from. Only the
 * JSON Schema is made from it; the action itself does not load this file.
 */

/** A rule about an object: where these fields have these words, in any case, it needs and takes these others. */
export interface Variant {
  /** For people, e.g. `Amazon MSK`. */
  readonly title: string;
  /** The words that choose it; null where a field is to be left out. */
  readonly when: Readonly<Record<string, string | null>>;
  readonly required?: readonly string[];
  /** The fields that it takes beside those that choose it; every one where it is left out. */
  readonly fields?: readonly string[];
  /** Words to offer for a field; others are taken too. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

/** An entry to start from. `$1`, `$2` are the places to fill in. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The hints for the entries of one kind. */
export interface EditorHints {
  /** Variants by the path of the object that they are about, e.g. `""` for the entry itself; `*` is any place of a list. */
  readonly variants: Readonly<Record<string, readonly Variant[]>>;
  readonly snippets: readonly Snippet[];
}

const byCloud = (words: (cloud: string) => readonly string[]): readonly Variant[] =>
  CLOUDS.map((cloud) => ({
    title: `Region of ${cloud}`,
    when: { cloudProvider: cloud },
    words: { region: words(cloud) },
  }));

/** A place to fill in, as editors write it. */
export function slot(place: string, text: string): string {
  return `\${${place}:${text}}`;
}

/** A region of each cloud to start from. */
const FIRST_REGION: Readonly<Record<string, string>> = { AWS: "us-east-1", AZURE: "eastus2", GCP: "us-central1" };

/** Values to start from, by field. */
const STARTS: Readonly<Record<Field, (provider: string, place: string) => unknown>> = {
  region: (provider, place) => slot(place, FIRST_REGION[provider] ?? ""),
  arn: (_, place) => slot(place, "arn:aws:kafka:us-east-1:123456789012:cluster/NAME/ID"),
  authenticationScheme: (_, place) => slot(place, "SASL_SCRAM"),
  serviceEndpointId: (_, place) => slot(place, "ID"),
  dnsDomain: (_, place) => slot(place, "HOST"),
  dnsSubDomain: () => [],
  azureResourceIds: (_, place) => [slot(place, "ID")],
  gcpServiceAttachmentUris: (_, place) => [slot(place, "projects/P/regions/R/serviceAttachments/NAME")],
  gcpConnectionIds: (_, place) => [slot(place, "ID")],
};

function pairSnippet(provider: string, vendor: string, { title, required }: Pair): Snippet {
  // Of the two that Confluent on Azure can have, Atlas's back end asks for this one.
  const isOnAzure = provider === "AZURE" && vendor === "CONFLUENT";
  const fields = FIELDS.filter((field) => required.includes(field) || (isOnAzure && field === "azureResourceIds"));
  const filled = fields.map((field, index) => [field, STARTS[field](provider, `${index + 1}`)]);
  return {
    label: title,
    description: `A private link to ${title}.`,
    body: { provider, vendor, ...Object.fromEntries(filled) },
  };
}

const pairs = Object.entries(PAIRS).map(([name, pair]) => {
  const [provider = "", vendor = ""] = name.split("/");
  return { provider, vendor, pair };
});

/** The hints by the key of the kind. */
export const EDITOR_HINTS: Readonly<Record<string, EditorHints>> = {
  privateLinks: {
    variants: {
      "": [
        ...pairs.map(({ provider, vendor, pair }): Variant => {
          const named = { provider, vendor };
          const words = { region: regionNames(provider).filter((name) => name === name.toLowerCase()) };
          return { title: pair.title, when: named, required: pair.required, fields: fieldsOf(named), words };
        }),
        ...CLOUDS.map((provider): Variant => {
          const fields = GENERIC.optional.filter((field) => field !== "gcpConnectionIds" || provider === "GCP");
          return { title: `Link on ${provider} without a vendor`, when: { provider, vendor: null }, fields };
        }),
      ],
    },
    snippets: pairs.map(({ provider, vendor, pair }) => pairSnippet(provider, vendor, pair)),
  },
  workspaces: {
    variants: { dataProcessRegion: byCloud(workspaceRegions), "failoverRegions.*": byCloud(workspaceRegions) },
    snippets: [
      {
        label: "Workspace",
        description: "A stream processing workspace.",
        body: {
          dataProcessRegion: { cloudProvider: slot("1", "AWS"), region: slot("2", "VIRGINIA_USA") },
          streamConfig: { tier: slot("3", "SP10") },
        },
      },
    ],
  },
  connections: {
    variants: {},
    snippets: [
      {
        label: "Kafka connection",
        description: "A connection to Kafka over a private link, with a password from a variable.",
        body: {
          type: "Kafka",
          bootstrapServers: slot("1", "HOST:9096"),
          security: { protocol: "SASL_SSL" },
          authentication: {
            mechanism: "SCRAM-512",
            username: slot("2", "USER"),
            password: { env: slot("3", "VARIABLE") },
          },
          networking: { access: { type: "PRIVATE_LINK", privateLink: slot("4", "NAME") } },
        },
      },
    ],
  },
};
