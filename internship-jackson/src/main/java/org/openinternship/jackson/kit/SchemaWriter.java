package org.openinternship.jackson.kit;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A writer of JSON Schemas from the forms that read and write. Bounds are those of the values
 * themselves, which are {@linkplain ValueProbe asked}. The same forms give the same text. Not safe
 * for several threads.
 */
public final class SchemaWriter {
  private static final String OPEN =
      "the name of a %s: one that the library has, or one of the host's own that it made known with"
          + " InternshipJson.with; the reader knows which there are, this schema does not list"
          + " them";

  private final JsonForms forms;
  private final IdentityHashMap<JsonForm<?>, String> names = new IdentityHashMap<>();
  private final Map<String, ObjectNode> definitions = new TreeMap<>();
  private final Map<ObjectForm<?>, ValueProbe> probes = new HashMap<>();

  /**
   * Makes a writer of schemas, which asks the values of a type for their bounds once.
   *
   * @param forms the forms
   */
  public SchemaWriter(JsonForms forms) {
    this.forms = forms;
    for (Class<?> type : forms.types()) {
      if (!type.getName().startsWith("java.lang.") && !type.isPrimitive()) {
        names.put(forms.of(type), SampleDocuments.Hints.name(type));
      }
    }
  }

  /**
   * The schema of a document that holds a value of a type.
   *
   * @param type the type
   * @param title the title of the schema
   * @return its text
   */
  public String schema(Class<?> type, String title) {
    definitions.clear();
    ObjectNode schema = titled(title);
    schema.setAll(reference(forms.get(type)));
    ObjectNode root = definitions.getOrDefault(SampleDocuments.Hints.name(type), node());
    if (root.get("properties") instanceof ObjectNode properties) {
      properties.putObject("$schema").put("type", "string").put("description", "names this schema");
    }
    return text(schema);
  }

  /**
   * The schema of a document that holds a value of one of several types, each of which is among its
   * definitions by its name.
   *
   * @param types the types, in the order in which they are listed
   * @param title the title of the schema
   * @return its text
   */
  public String schema(List<Class<?>> types, String title) {
    definitions.clear();
    ObjectNode schema = titled(title);
    ArrayNode any = schema.putArray("anyOf");
    types.forEach(type -> any.add(reference(forms.get(type))));
    return text(schema);
  }

  private static ObjectNode titled(String title) {
    return node()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", "urn:openinternship:schema:" + title)
        .put("title", title);
  }

  private String text(ObjectNode schema) {
    ObjectNode all = schema.putObject("$defs");
    definitions.forEach(all::set);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
            .writeValueAsString(schema)
        + "\n";
  }

  /** The definitions of all types of the library, by name. */
  ObjectNode definitions() {
    definitions.clear();
    forms.types().forEach(type -> reference(forms.of(type)));
    ObjectNode all = node();
    definitions.forEach(all::set);
    return all;
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A reference to the definition of a form, which is added; or its schema, if it has no name. */
  private ObjectNode reference(JsonForm<?> form) {
    String name = names.get(form);
    if (name == null) {
      return definition(form, "");
    }
    if (!definitions.containsKey(name)) {
      ObjectNode definition = node();
      definitions.put(name, definition);
      definition.setAll(definition(form, name));
    }
    return node().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode definition(JsonForm<?> form, String name) {
    if (form instanceof TextForm<?> text) {
      return text(text, name);
    } else if (form instanceof ChoiceForm<?> choice) {
      return choice(choice, name);
    } else if (form instanceof VariantForm.OpenFamilyForm<?, ?> open) {
      ObjectNode any = node();
      any.putArray("anyOf").add(reference(open.data())).add(choice(open.names(), name));
      return any;
    } else if (form instanceof PlainForm) {
      ArrayNode one = JsonNodeFactory.instance.arrayNode();
      one.add(node().put("type", "number")).add(node().put("type", "string"));
      ObjectNode list = node().put("type", "array");
      list.putObject("items").set("anyOf", one);
      ObjectNode any = node();
      any.putArray("anyOf").addAll(one).add(list);
      return any;
    } else if (form instanceof IntegerForm<?>) {
      return node().put("type", "integer");
    } else if (form instanceof DecimalForm) {
      return node().put("type", "number").put("description", form.expectation());
    } else if (form instanceof TruthForm) {
      return node().put("type", "boolean");
    } else if (form instanceof MappedForm<?, ?> mapped) {
      ObjectNode base = definition(mapped.base(), name);
      return mapped.base() instanceof SequenceForm<?> && !takesNothing(mapped)
          ? base.put("minItems", 1)
          : base;
    } else if (form instanceof SequenceForm<?> sequence) {
      ObjectNode array = node().put("type", "array");
      array.set("items", reference(sequence.element()));
      return sequence.distinct() ? array.put("uniqueItems", true) : array;
    } else if (form instanceof DictionaryForm<?, ?> dictionary) {
      ObjectNode object = node().put("type", "object");
      object.set("additionalProperties", reference(dictionary.value()));
      return object;
    } else if (form instanceof ObjectForm<?> object) {
      return object(object, name);
    }
    return family((VariantForm<?>) form);
  }

  private static boolean takesNothing(MappedForm<?, ?> form) {
    try {
      new JsonInput(SampleDocuments.parser(JsonNodeFactory.instance.arrayNode()), false)
          .document(form);
      return true;
    } catch (JsonFault refused) {
      return false;
    }
  }

  private ObjectNode family(VariantForm<?> form) {
    ObjectNode family = node();
    ArrayNode kinds = family.putArray("oneOf");
    for (VariantForm.Kind<?> kind : form.kinds()) {
      ObjectNode one = object(kind.form(), SampleDocuments.Hints.name(kind.type()));
      ObjectNode properties = node();
      properties.putObject(VariantForm.TYPE).put("const", kind.name());
      properties.setAll((ObjectNode) one.get("properties"));
      one.set("properties", properties);
      ((ArrayNode) one.get("required")).insert(0, VariantForm.TYPE);
      kinds.add(one);
    }
    return family;
  }

  private ObjectNode text(TextForm<?> form, String name) {
    ObjectNode text = node().put("type", "string");
    if (!name.isEmpty()) {
      text.put("description", form.expectation()).put("minLength", 1);
    }
    @Nullable Pattern pattern = forms.hints().pattern(name);
    return pattern == null ? text : text.put("pattern", pattern.pattern());
  }

  /** Open names are not listed: one more of them, or one less, is no other schema. */
  private static ObjectNode choice(ChoiceForm<?> form, String name) {
    if (form.isOpen()) {
      return node().put("type", "string").put("description", OPEN.formatted(name));
    }
    ObjectNode names = node();
    ArrayNode all = names.putArray("enum");
    form.names().forEach(all::add);
    return names;
  }

  private ObjectNode object(ObjectForm<?> form, String name) {
    ObjectNode object = node().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = object.putArray("required");
    List<ObjectProperty> all = form.properties();
    for (int i = 0; i < all.size(); i++) {
      ObjectProperty property = all.get(i);
      ObjectNode its = reference(property.form());
      boolean needed = property.optionality() == Optionality.REQUIRED;
      if (property.form() instanceof IntegerForm<?>
          && property.optionality() != Optionality.COMPUTED) {
        put(its, "minimum", probe(form, name).minimum(i));
        put(its, "maximum", probe(form, name).maximum(i));
      } else if (property.optionality().isSeveral() && probe(form, name).mustBeFilled(i)) {
        its.put(property.form() instanceof DictionaryForm ? "minProperties" : "minItems", 1);
        needed = true;
      }
      properties.set(property.name(), its);
      if (needed) {
        required.add(property.name());
      }
    }
    if (form.isDocument()) {
      properties
          .putObject(FormatVersion.PROPERTY)
          .put("type", "integer")
          .put("minimum", 1)
          .put("maximum", FormatVersion.CURRENT)
          .put("description", "the version of the form; where it is left out, the last one");
    }
    if (form.exactlyOne()) {
      object.put("minProperties", 1).put("maxProperties", 1);
    }
    return object.put("additionalProperties", false);
  }

  private static void put(ObjectNode property, String name, OptionalLong bound) {
    bound.ifPresent(value -> property.put(name, value));
  }

  /** Begins anew for each type, so that its bounds do not depend on other types. */
  private ValueProbe probe(ObjectForm<?> form, String name) {
    return probes.computeIfAbsent(
        form, its -> new ValueProbe(its, name, new SampleDocuments(forms, new Random(1))));
  }
}
