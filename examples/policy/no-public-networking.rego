# Refuses a plan that makes a Kafka connection reachable over the public internet.
#
#     conftest test --policy examples/policy report.json
#
# It reads the JSON report of `command: plan`. Atlas takes PUBLIC where a Kafka connection says nothing about networking.
package main

import rego.v1

deny contains message if {
	some target in input.targets
	some resource in target.resources
	resource.action in {"create", "update", "replace"}
	some field in resource.fields
	field.path == "networking.access.type"
	field.desired == "PUBLIC"
	message := sprintf("%s: %s would use PUBLIC networking", [target.name, resource.address])
}

deny contains message if {
	some target in input.targets
	some resource in target.resources
	resource.kind == "connections"
	resource.action == "create"
	desired(resource, "type") == "Kafka"
	not desired(resource, "networking.access.type")
	message := sprintf("%s: %s declares no networking, which means PUBLIC", [target.name, resource.address])
}

desired(resource, path) := field.desired if {
	some field in resource.fields
	field.path == path
}
