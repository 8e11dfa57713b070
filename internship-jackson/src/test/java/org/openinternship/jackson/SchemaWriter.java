package org.openinternship.jackson;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema of a type from the forms that read and write it. Bounds and patterns are
 * kept by the values themselves, where no form sees them; they are said here once more.
 */
final class SchemaWriter {
  /** Least and, where there is one, most of whole numbers. */
  private static final Map<String, List<Integer>> BOUNDS =
      Map.ofEntries(
          Map.entry("Age.least", List.of(0, 150)),
          Map.entry("Age.most", List.of(0, 150)),
          Map.entry("PriorParticipation.most", List.of(0)),
          Map.entry("WeeklyHours.least", List.of(1, 168)),
          Map.entry("CommitmentRules.mostHoursPerWeek", List.of(0, 168)),
          Map.entry("CommitmentRules.leastFreeDays", List.of(0)),
          Map.entry("CommitmentRules.universityTermHours", List.of(1, 168)),
          Map.entry("HostRules.projectsPerHost", List.of(0)),
          Map.entry("HostRules.slotsPerHost", List.of(0)),
          Map.entry("Lift.most", List.of(0)),
          Map.entry("OfferPolicy.mostOpenOffers", List.of(1)),
          Map.entry("OfferPolicy.overbookingPercent", List.of(0, 1_000)),
          Map.entry("OfferPolicy.mostRounds", List.of(1)),
          Map.entry("OfferPolicy.leastAcceptedInRound", List.of(0)),
          Map.entry("BidRules.leastBids", List.of(0)),
          Map.entry("BidRules.mostBids", List.of(0)),
          Map.entry("BidRules.mostVetoes", List.of(0)),
          Map.entry("Commitment.hoursPerWeek", List.of(1, 168)),
          Map.entry("Intern.hoursPerWeek", List.of(1, 168)),
          Map.entry("Project.hoursPerWeek", List.of(1, 168)),
          Map.entry("Project.seats", List.of(0)),
          Map.entry("Project.leastInterns", List.of(1)),
          Map.entry("Project.neededSharedMinutes", List.of(1, 10_080)),
          Map.entry("Supervisor.hoursPerWeek", List.of(1, 168)),
          Map.entry("Supervisor.mostInterns", List.of(0)),
          Map.entry("Mentor.hoursPerWeek", List.of(1, 168)),
          Map.entry("Mentor.mostInterns", List.of(0)),
          Map.entry("HostUnit.mostInterns", List.of(0)),
          Map.entry("HostOrganization.mostInterns", List.of(0)),
          Map.entry("MatchingPolicy.shortlist", List.of(1, 1_000)),
          Map.entry("Weighted.weight", List.of(0, 2_000)));

  /** Lists that must not be empty. */
  private static final List<String> FILLED =
      List.of(
          "Citizenship.countries",
          "EnrolledThroughTerm.loads",
          "ExclusionList.grounds",
          "FieldOfStudy.fields",
          "Languages.needs",
          "PriorParticipation.programs",
          "HostRanking.Tier",
          "Stipend.instalments",
          "Violated.reasons",
          "Unknown.reasons",
          "Refusal.reasons");

  /** Objects with one property, which says what kind of key it is. */
  private static final List<String> KEYS = List.of("HostParty", "Person");

  private static final String DATE = "[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}";

  private static final Map<String, String> PATTERNS =
      Map.of(
          "DateRange",
          "^" + DATE + "/" + DATE + "$",
          "Country",
          "^[A-Z]{2}$",
          "Currency",
          "^[A-Z]{3}$",
          "BigDecimal",
          "^-?[0-9]{1,100}(\\.[0-9]{1,100})?$",
          "Seed",
          "^[+-]?[0-9]{1,19}$");

  private final Forms forms = Forms.standard();
  private final IdentityHashMap<Form<?>, String> names = new IdentityHashMap<>();
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private SchemaWriter() {
    for (Class<?> type : forms.types()) {
      if (!type.getName().startsWith("java.lang.") && !type.isPrimitive()) {
        names.put(forms.get(type), name(type));
      }
    }
  }

  /** The name of a class with those around it: Reason is not BlockingPair.Reason. */
  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  /** The schema of a document that holds a value of the type. */
  static String schema(Class<?> type, String title) {
    SchemaWriter writer = new SchemaWriter();
    ObjectNode schema = node();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:openinternship:schema:" + title);
    schema.put("title", title);
    schema.setAll(writer.reference(writer.forms.get(type)));
    ObjectNode root = (ObjectNode) writer.definitions.get(name(type)).get("properties");
    root.putObject("$schema").put("type", "string").put("description", "names this schema");
    ObjectNode all = schema.putObject("$defs");
    writer.definitions.forEach(all::set);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
            .writeValueAsString(schema)
        + "\n";
  }

  private static ObjectNode node() {
    return JsonMapper.shared().createObjectNode();
  }

  /** A reference to the definition of a form, which is added; or its schema, if it has no name. */
  private ObjectNode reference(Form<?> form) {
    String name = names.get(form);
    if (name == null) {
      return definition(form, "");
    }
    if (!definitions.containsKey(name)) {
      definitions.put(name, node());
      definitions.get(name).setAll(definition(form, name));
    }
    return node().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode definition(Form<?> form, String name) {
    if (form instanceof TextForm<?> text) {
      return text(text, name);
    } else if (form instanceof ChoiceForm<?> choice) {
      return choice(choice);
    } else if (form instanceof IntegerForm<?>) {
      return node().put("type", "integer");
    } else if (form instanceof TruthForm) {
      return node().put("type", "boolean");
    } else if (form instanceof MappedForm<?, ?> mapped) {
      return definition(mapped.base(), name);
    } else if (form instanceof SequenceForm<?> sequence) {
      ObjectNode array = node().put("type", "array");
      array.set("items", reference(sequence.element()));
      if (sequence.distinct()) {
        array.put("uniqueItems", true);
      }
      if (FILLED.contains(name)) {
        array.put("minItems", 1);
      }
      return array;
    } else if (form instanceof DictionaryForm<?, ?> dictionary) {
      ObjectNode object = node().put("type", "object");
      object.set("additionalProperties", reference(dictionary.value()));
      return object;
    } else if (form instanceof ObjectForm<?> object) {
      return object(object, name);
    }
    ObjectNode family = node();
    ArrayNode kinds = family.putArray("oneOf");
    for (VariantForm.Kind<?> kind : ((VariantForm<?>) form).kinds()) {
      ObjectNode one = object(kind.form(), kind.type().getSimpleName());
      ObjectNode properties = node();
      properties.putObject(VariantForm.TYPE).put("const", kind.name());
      properties.setAll((ObjectNode) one.get("properties"));
      one.set("properties", properties);
      ((ArrayNode) one.get("required")).insert(0, VariantForm.TYPE);
      kinds.add(one);
    }
    return family;
  }

  private static ObjectNode text(TextForm<?> form, String name) {
    ObjectNode text = node().put("type", "string");
    if (!name.isEmpty()) {
      text.put("description", form.expectation()).put("minLength", 1);
    }
    if (PATTERNS.containsKey(name)) {
      text.put("pattern", PATTERNS.get(name));
    }
    return text;
  }

  private static ObjectNode choice(ChoiceForm<?> form) {
    ObjectNode names = node();
    ArrayNode all = names.putArray("enum");
    form.names().forEach(all::add);
    if (!form.isOpen()) {
      return names;
    }
    ObjectNode open = node();
    open.putArray("anyOf").add(names).add(node().put("type", "string"));
    return open;
  }

  private ObjectNode object(ObjectForm<?> form, String name) {
    ObjectNode object = node().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = object.putArray("required");
    for (Part part : form.parts()) {
      String path = name + "." + part.name();
      ObjectNode property = reference(part.form());
      if (BOUNDS.containsKey(path)) {
        List<Integer> bounds = BOUNDS.get(path);
        property.put("minimum", bounds.get(0));
        bounds.stream().skip(1).forEach(most -> property.put("maximum", most));
      }
      if (FILLED.contains(path)) {
        property.put("minItems", 1);
      }
      properties.set(part.name(), property);
      if (part.presence() == Presence.REQUIRED || FILLED.contains(path)) {
        required.add(part.name());
      }
    }
    if (KEYS.contains(name)) {
      object.put("minProperties", 1).put("maxProperties", 1);
    }
    return object.put("additionalProperties", false);
  }
}
