package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.people.Personal;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.InternshipJsonException;
import org.openinternship.jackson.vocabulary.Vocabulary;
import org.openinternship.testing.Thrown;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Canaries in every personal attribute of every value: no fault of a document sings, nor a cause of
 * one, nor a text form. The attributes are those that the types mark with {@link Personal}.
 */
class PersonalDataProperties {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final JsonForms FORMS = Vocabulary.forms();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Of which no part is among the words of the library or the samples. */
  private static final List<String> CANARIES =
      List.of(
          "Qanaria",
          "7070707",
          "1907-07-07",
          "77070-07",
          "0000-07",
          "Antarctica/Troll",
          "7707-07-07/7707-07-06");

  private static final List<JsonNode> WRONG =
      List.of(
          NODES.stringNode("Qanaria"),
          NODES.stringNode("Qanaria\ud83e"),
          NODES.stringNode("1907-07-07"),
          NODES.stringNode("1907-77-07"),
          NODES.stringNode("+77070-07-07"),
          NODES.stringNode("0000-07-07"),
          NODES.stringNode("1907-07-07/+77070-07-07"),
          NODES.stringNode("Antarctica/Troll/Qanaria"),
          NODES.stringNode("7707-07-07/7707-07-06"),
          NODES.numberNode(70707070707L),
          NODES.numberNode(-7070707),
          NODES.numberNode(7070707.5),
          NODES.arrayNode().add("Qanaria").add(7070707),
          NODES.arrayNode().add(NODES.arrayNode().add("Qanaria")),
          NODES.objectNode().put("type", "Qanaria"),
          NODES.objectNode(),
          NODES.nullNode(),
          NODES.booleanNode(true));

  record Case(Class<?> type, String document, String other) {}

  private static final List<Class<?>> TYPES = withSomethingPersonal();

  /** The types whose documents can have something personal in them. */
  private static List<Class<?>> withSomethingPersonal() {
    return Samples.types().stream()
        .filter(type -> PersonalPlaces.canBeIn(FORMS.get(type)))
        .toList();
  }

  private static JsonNode tree(Class<?> type, int seed) {
    return JsonMapper.shared().readTree(Samples.document(type, new Random(seed)));
  }

  private static List<JsonPointer> places(Class<?> type, JsonNode tree) {
    return PersonalPlaces.in(FORMS.get(type), tree);
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.of(TYPES)
        .flatMap(
            type ->
                Arbitraries.randomValue(
                    random ->
                        new Case(
                            type, Samples.document(type, random), Samples.document(type, random))));
  }

  /** Read at its place, inside of it, and where the text is no JSON at all. */
  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void faultsOfPersonalAttributes_doNotRepeatThem(@ForAll("cases") Case one, @ForAll long seed) {
    Random random = new Random(seed);
    JsonNode tree = JsonMapper.shared().readTree(one.document());
    for (JsonPointer place : places(one.type(), tree)) {
      JsonPointer leaf = inside(tree, place, random);
      JsonNode changed = with(tree, leaf, WRONG.get(random.nextInt(WRONG.size())));
      assertSilent(one.type(), changed.toString());
      String mark = "\"" + Long.toHexString(seed) + "mark\"";
      String broken =
          with(tree, place, NODES.stringNode(mark.substring(1, mark.length() - 1))).toString();
      for (String token :
          new String[] {
            "Qanaria", "1907-07-07", "\"Qanaria", "7070707x", "\"7070707\t\"", "Qanaria\u00e9"
          }) {
        assertSilent(one.type(), broken.replace(mark, token));
      }
    }
  }

  private static void assertSilent(Class<?> type, String document) {
    try {
      JSON.read(document, type);
    } catch (InternshipJsonException e) {
      assertThat(Thrown.all(e).map(Throwable::toString)) // with its causes and what they suppressed
          .as(document)
          .allSatisfy(told -> assertThat(told).doesNotContain(CANARIES));
      assertThat(e.getOriginalMessage()).as(document).doesNotContain(CANARIES);
      assertThat(e.getPath().toString()).as(document).doesNotContain(CANARIES);
      assertThat(e.pointer()).doesNotContain(CANARIES);
    }
  }

  /** Two values that differ in something personal alone have the same text form. */
  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void textFormsSayNothingPersonal(@ForAll("cases") Case one) {
    JsonNode tree = JsonMapper.shared().readTree(one.document());
    JsonNode other = JsonMapper.shared().readTree(one.other());
    for (JsonPointer place : places(one.type(), tree)) {
      JsonNode its = other.at(place);
      if (!its.isMissingNode()) {
        Object changed;
        try {
          changed = JSON.read(with(tree, place, its).toString(), one.type());
        } catch (InternshipJsonException e) {
          continue; // does not go with the rest
        }
        Object before = JSON.read(one.document(), one.type());
        assertThat(changed.toString()).as(place.toString()).isEqualTo(before.toString());
      }
    }
  }

  /** What is personal by its nature is marked: the attributes of the types that are redacted. */
  @Example
  void markedAttributes() {
    Map<String, Set<String>> marked = new HashMap<>();
    for (Class<?> type : TYPES) {
      for (int seed = 1; seed <= 20; seed++) {
        for (JsonPointer place : places(type, tree(type, seed))) {
          marked
              .computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
              .add(place.last().getMatchingProperty());
        }
      }
    }
    assertThat(marked)
        .containsEntry(
            "Intern",
            Set.of(
                "authorisedToWorkIn", "compensationNeed", "location", "timeZone", "workingHours"))
        .containsEntry(
            "ApplicantFacts",
            Set.of(
                "answers",
                "awaited",
                "birthDate",
                "citizenships",
                "degrees",
                "none",
                "participations",
                "permits",
                "place"))
        .containsEntry("Evaluation", Set.of("ratings", "result"))
        .containsEntry("FactorReply", Set.of("answer", "evidence"))
        .containsEntry("LimitWaiver", Set.of("why"))
        .containsKeys("Degree", "WorkPermit", "Participation", "Rating", "WorkLogEntry", "CheckIn");
  }

  /** The place itself or something inside of it. */
  private static JsonPointer inside(JsonNode tree, JsonPointer place, Random random) {
    JsonNode node = tree.at(place);
    List<JsonPointer> next = new ArrayList<>();
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        next.add(place.appendIndex(i));
      }
    } else if (node.isObject()) {
      node.propertyNames().stream()
          .filter(name -> !name.equals("item")) // of a rating: the key of a question of the form
          .forEach(name -> next.add(place.appendProperty(name)));
    }
    return next.isEmpty() || random.nextInt(3) == 0
        ? place
        : inside(tree, next.get(random.nextInt(next.size())), random);
  }

  private static JsonNode with(JsonNode tree, JsonPointer place, JsonNode value) {
    JsonNode copy = tree.deepCopy();
    JsonNode owner = copy.at(place.head());
    if (owner instanceof ArrayNode array) {
      array.set(place.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) owner).set(place.last().getMatchingProperty(), value);
    }
    return copy;
  }
}
