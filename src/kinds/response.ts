/** The id in the answer to a create, or null where the answer does not name it. */
export function createdId(answer: unknown, key: "id" | "_id"): string | null {
  if (typeof answer !== "object" || answer === null) return null;
  const id = (answer as Readonly<Record<string, unknown>>)[key];
  return typeof id === "string" && id !== "" ? id : null;
}
