package id.terinovatif.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** As much of JSON Schema as the description uses: type, required, properties, items, enum, oneOf and references. */
final class Schema {
    private final JsonNode root;

    Schema(JsonNode root) {
        this.root = root;
    }

    /** Where and why {@code value} is not what the schema says. */
    List<String> faults(JsonNode schema, JsonNode value) {
        var faults = new ArrayList<String>();
        check(schema, value, "$", faults);
        return faults;
    }

    JsonNode resolve(JsonNode node) {
        var reference = node.get("$ref");
        return reference == null ? node : root.at(reference.stringValue().substring(1));
    }

    private void check(JsonNode written, JsonNode value, String at, List<String> faults) {
        var schema = resolve(written);
        if (schema.has("oneOf")) {
            var matching = list(schema.path("oneOf")).stream()
                    .filter(one -> faults(one, value).isEmpty());
            if (matching.count() != 1) faults.add(at + ": none or several of oneOf");
            return;
        }
        if (schema.has("type") && types(schema).stream().noneMatch(type -> is(type, value)))
            faults.add(at + ": " + value.getNodeType() + " instead of " + types(schema));
        if (schema.has("enum") && !list(schema.path("enum")).contains(value)) faults.add(at + ": " + value);
        if (value.isObject()) checkObject(schema, value, at, faults);
        if (value.isArray() && schema.has("items"))
            for (int i = 0; i < value.size(); i++)
                check(schema.path("items"), Objects.requireNonNull(value.get(i)), at + "[" + i + "]", faults);
    }

    private void checkObject(JsonNode schema, JsonNode value, String at, List<String> faults) {
        for (var name : list(schema.path("required")))
            if (!value.has(name.stringValue())) faults.add(at + "." + name.stringValue() + ": missing");
        for (var field : value.properties()) {
            var name = field.getKey();
            var known = schema.path("properties").get(name);
            var other = schema.path("additionalProperties");
            if (known != null) check(known, field.getValue(), at + "." + name, faults);
            else if (other.isObject()) check(other, field.getValue(), at + "." + name, faults);
            else if (other.isBoolean()) faults.add(at + "." + name + ": unknown");
        }
    }

    private static List<String> types(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? list(type).stream().map(JsonNode::stringValue).toList() : List.of(type.stringValue());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type);
        };
    }
}
