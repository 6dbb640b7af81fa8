import { describe, expect, it } from "vitest";
import { mistyped, nearest } from "../../src/text/nearest.ts";

describe("a typing error", () => {
  it.each<[word: string, known: readonly string[], meant: string | null]>([
    ["us-eats-1", ["us-east-1", "us-west-1"], "us-east-1"],
    ["CONFLUNT", ["MSK", "CONFLUENT"], "CONFLUENT"],
    ["CONFLUENTT", ["CONFLUENT"], "CONFLUENT"],
    ["CONFLUEMT", ["CONFLUENT"], "CONFLUENT"],
    ["us_east_1", ["us-east-1"], "us-east-1"],
    ["sp10", ["SP2", "SP10"], "SP10"],
    // A word that differs in digits alone may be a new one, and short words are all similar.
    ["EUROPE_WEST2", ["EUROPE_WEST1"], null],
    ["us-east-12", ["us-east-1"], null],
    ["us-east-21", ["us-east-12"], null],
    ["eastus3", ["eastus", "eastus2"], null],
    ["SP100", ["SP10"], null],
    ["SQS", ["S3", "MSK"], null],
    ["MKS", ["MSK"], null],
    // Two letters that are not neighbours are two errors.
    ["wastes-1", ["westas-1"], null],
    ["ORACLE", ["CONFLUENT"], null],
    ["x".repeat(100), ["x".repeat(99)], null],
  ])("%s of %j", (word, known, meant) => {
    expect(mistyped(word, known)).toBe(meant);
  });

  it("is not needed for a suggestion", () => {
    expect(nearest("us-easter-4", ["us-east4", "us-central1"])).toBe("us-east4");
    expect(nearest("mars", ["us-east4", "us-central1"])).toBeNull();
  });
});
