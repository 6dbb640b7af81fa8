import { answerOther } from "../answers.ts";
import { type Item, stateOf } from "../collection.ts";
import { type Call, type Operation, PAGED, page } from "../http/operation.ts";
import type { JsonObject } from "../json.ts";

/** The operation on stream processors: they are only listed, to find out who uses a connection. */
export const processors: readonly Operation[] = [
  {
    id: "listGroupStreamProcessors",
    method: "GET",
    path: "/streams/{tenantName}/processors",
    version: "2024-05-30",
    roles: ["Organization Stream Processing Admin", "Project Stream Processing Manager"],
    query: { ...PAGED, includeCount: "flag" },
    run: (call) => {
      const { key } = call.project.workspace(String(call.params.tenantName));
      return page(call, call.project.processors(key), (item) => view(item, call));
    },
  },
];

function view(item: Item, call: Call): JsonObject {
  const shown = answerOther({ _id: item.id, ...item.fields, state: stateOf(item) }, call.world.settings.answers);
  return item.showAs?.(shown) ?? shown;
}
