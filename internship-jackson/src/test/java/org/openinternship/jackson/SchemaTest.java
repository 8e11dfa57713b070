package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.core.bid.BidEvent;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.program.Program;
import org.openinternship.jackson.kit.JsonForms;
import org.openinternship.jackson.kit.KeptDocumentsTest;
import org.openinternship.jackson.kit.SchemaWriter;
import org.openinternship.jackson.vocabulary.Vocabulary;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.run.ProgramRun;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that are shipped say what the reader does. */
class SchemaTest {
  /** The types of events, which are kept and sent one a line and have one schema. */
  private static final List<Class<?>> EVENTS =
      Vocabulary.forms().types().stream().filter(Event.class::isAssignableFrom).toList();

  private static final Map<Class<?>, Schema> SCHEMAS = schemas();
  private static final Schema COHORT = SCHEMAS.get(Cohort.class);
  private static final Schema POLICY = SCHEMAS.get(MatchingPolicy.class);
  private static final Schema ALLOCATION = SCHEMAS.get(AllocationRecord.class);
  private static final Schema PROGRAM = SCHEMAS.get(Program.class);

  private static Map<Class<?>, Schema> schemas() {
    Map<Class<?>, Schema> schemas = new HashMap<>();
    Vocabulary.forms().documents().forEach((type, name) -> schemas.put(type, shipped(name, "")));
    EVENTS.forEach(type -> schemas.put(type, shipped("event", "#/$defs/" + type.getSimpleName())));
    schemas.put(CohortChange.class, shipped("change", "#/$defs/CohortChange"));
    return schemas;
  }

  /** A schema, or one of its definitions as another schema would use it. */
  private static Schema shipped(String name, String definition) {
    String text = Golden.read(name + ".schema.json");
    return definition.isEmpty()
        ? schema(text)
        : SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of("urn:openinternship:schema:" + name, text)))
            .getSchema("{\"$ref\":\"urn:openinternship:schema:" + name + definition + "\"}");
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  static List<Error> errors(Schema schema, String text) {
    return schema.validate(text, InputFormat.JSON);
  }

  @Test
  void shippedSchemas_areSchemasThemselves() {
    Schema meta = schema("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}");
    List<String> names = new ArrayList<>(Vocabulary.forms().documents().values());
    names.addAll(List.of("event", "change"));
    for (String name : names) {
      assertThat(errors(meta, Golden.read(name + ".schema.json"))).isEmpty();
    }
    assertThat(errors(meta, "{\"type\":\"objekt\"}")).isNotEmpty();
  }

  @Test
  void keptDocuments_areValid() {
    KeptDocumentsTest.current()
        .forEach(
            it ->
                assertThat(it.trees())
                    .allSatisfy(
                        tree ->
                            assertThat(errors(SCHEMAS.get(it.type()), tree.toString()))
                                .as(it.name())
                                .isEmpty()));
    assertThat(errors(COHORT, "{\"$schema\":\"cohort.schema.json\"}")).isEmpty();
    assertThat(errors(POLICY, "{\"scoring\":[{\"criterion\":\"alumni\",\"weight\":1}]}")).isEmpty();
  }

  @Test
  void programThatComesWithTheExamples_isValid() throws IOException {
    Path file =
        Path.of("../examples/src/main/resources/org/openinternship/examples/programs")
            .resolve("open-cities.json");
    assertThat(errors(SCHEMAS.get(ProgramRun.class), Files.readString(file))).isEmpty();
  }

  @ParameterizedTest(name = "{0} set to {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/interns/0/hoursPerWeek | 0",
        "/interns/0/hoursPerWeek | 169",
        "/interns/0/hoursPerWeek | 7.5",
        "/interns/0/hoursPerWeek | \"15\"",
        "/interns/0/commitments/0/hoursPerWeek | 169",
        "/interns/0/id | 17",
        "/interns/0/id | \"\"",
        "/interns/0/shoeSize | 38",
        "/interns/0/period | null",
        "/interns/0/period | \"2026-09-01\"",
        "/interns/0/education | \"student\"",
        "/interns/0/authorisedToWorkIn | [\"NG\", \"NG\"]",
        "/interns/0/location/country | \"ng\"",
        "/interns/0/skills/0 | {\"name\": \"java\"}",
        "/projects/0/seats | -1",
        "/projects/0/minInterns | 0",
        "/projects/0/hoursPerWeek | 0",
        "/projects/0/neededSharedMinutes | 10081",
        "/projects/0/compensation | {}",
        "/projects/0/compensation | {\"type\": \"UNPAID\", \"credits\": \"1\"}",
        "/projects/0/compensation | {\"type\": \"STIPEND\"}",
        "/projects/0/compensation | {\"type\": \"STIPEND\", \"instalments\": []}",
        "/projects/0/compensation/instalments/0/amount | 500",
        "/projects/0/compensation/instalments/0/amount | \"1e3\"",
        "/projects/0/compensation/instalments/0/currency | \"euro\"",
        "/supervisors/0/maxInterns | -1",
        "/supervisors/0/hoursPerWeek | 0",
        "/mentors/0/maxInterns | -1",
        "/mentors/0/hoursPerWeek | 169",
        "/hosts/0/maxInterns | -1",
        "/hosts/0/units/0/maxInterns | -1",
        "/bidRules/minBids | -1",
        "/bidRules/maxBids | -1",
        "/bidRules/maxVetoes | -1",
        "/hostRankings/0/party | {}",
        "/hostRankings/0/party | {\"project\": \"p\", \"host\": \"h\"}",
        "/hostRankings/0/tiers/0 | []",
        "/bids/0 | {\"ranked\": true}",
        "/bids | {}",
      })
  void whatTheSchemaOfACohortRefuses_theReaderRefusesToo(String pointer, String value) {
    assertBothRefuse(COHORT, "documents/1/cohort.json", Cohort.class, pointer, value);
  }

  @ParameterizedTest(name = "{0} set to {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/admission/requirements/0/min | -1",
        "/admission/requirements/0/max | \"MASTER\"",
        "/admission/requirements/1/countries | []",
        "/admission/requirements/4/min | 3",
        "/admission/requirements/11/min | 169",
        "/admission/whenUnknown | \"MAYBE\"",
        "/admission/requirements/13 | {\"type\": \"TALENT\"}",
        "/bids/phase | \"bids\"",
        "/offers/overbookingPercent | 1001",
        "/offers/maxRounds | 0",
        "/hosts/slotsPerHost | -1",
        "/motto | \"learn\"",
      })
  void whatTheSchemaOfAProgramRefuses_theReaderRefusesToo(String pointer, String value) {
    assertBothRefuse(PROGRAM, "documents/1/program.json", Program.class, pointer, value);
  }

  @ParameterizedTest(name = "{0} set to {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/shortlist | 0",
        "/shortlist | 1001",
        "/scoring/0/weight | -1",
        "/scoring/0/weight | 2001",
        "/lottery/seed | 7",
        "/lottery/seed | \"seven\"",
        "/lottery/kind | \"DOUBLE\"",
        "/taxonomy | {}",
        "/taxonomy/0/aliases/js | \"javascript\"",
      })
  void whatTheSchemaOfAPolicyRefuses_theReaderRefusesToo(String pointer, String value) {
    assertBothRefuse(POLICY, "documents/1/policy.json", MatchingPolicy.class, pointer, value);
  }

  @ParameterizedTest(name = "{0} set to {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/interns | null",
        "/stable | \"false\"",
        "/matches/0/score | {\"points\": \"1\"}",
        "/unplaced/0/reason/code | 17",
        "/refusals/0/reasons | []",
        "/cutoffs/0/lastIn | {}",
      })
  void whatTheSchemaOfAnAllocationRefuses_theReaderRefusesToo(String pointer, String value) {
    assertBothRefuse(
        ALLOCATION, "documents/1/allocation.json", AllocationRecord.class, pointer, value);
  }

  @ParameterizedTest(name = "{0}: {1} set to {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "cohort | /formatVersion | 2",
        "cohort | /formatVersion | \"1\"",
        "term | /formatVersion | 0",
        "term | /id | \"\"",
        "term | /period | \"2026\"",
        "season | /cohort | []",
        "difference | /stayed | -1",
        "difference | /moves/0/kind | \"UP\"",
        "completion-record | /minutes | -1",
        "completion-record | /credits | 3",
        "completion-record | /issuedAt | 0",
        "intern-explanation | /intern | 17",
        "intern-explanation | /name | \"Ada\"",
        "project-explanation | /project | {}",
        "program-run | /program | \"open-cities\"",
        "program-run | /policy/formatVersion | 2",
        "program-run | /cohort/hosts | {}",
      })
  void whatTheSchemaOfAnotherDocumentRefuses_theReaderRefusesToo(
      String name, String pointer, String value) {
    Class<?> type =
        SCHEMAS.keySet().stream()
            .filter(its -> name.equals(Vocabulary.forms().documents().get(its)))
            .findFirst()
            .orElseThrow();
    String document = "documents/1/" + name + "-full.json";
    assertBothRefuse(SCHEMAS.get(type), document, type, pointer, value);
  }

  @Test
  void eventsOfNoKind_orOfAnotherFamily_areNotValid() {
    Schema bids = SCHEMAS.get(BidEvent.class);
    Schema any = shipped("event", "");
    String event =
        "{'type':'BID_WITHDRAWN','at':'2027-01-20T05:09:06Z','intern':'a','project':'p'}";
    assertThat(errors(bids, event.replace('\'', '"'))).isEmpty();
    assertThat(errors(any, event.replace('\'', '"'))).isEmpty();
    assertThat(errors(SCHEMAS.get(PlacementEvent.class), event.replace('\'', '"'))).isNotEmpty();
    assertThat(errors(any, event.replace('\'', '"').replace("BID_", "B_"))).isNotEmpty();
  }

  /** One more mechanism, criterion or requirement is no other schema. */
  @Test
  void openNames_areNotListed() {
    JsonForms more =
        Vocabulary.forms()
            .with(Mechanism.class, Mechanism.of("nobody", market -> null))
            .with(Criterion.class, Criterion.of("alumni", (intern, project) -> Measure.unknown()))
            .with(Requirement.class, Requirement.of("night", (a, b) -> Outcome.satisfied()));
    assertThat(new SchemaWriter(more).schema(MatchingPolicy.class, "policy"))
        .isEqualTo(Golden.read("policy.schema.json"))
        .contains("the name of a Mechanism", "the name of a Criterion", "the name of a Requirement")
        .doesNotContain("SKILL_COVERAGE", "deferred-acceptance", "REQUIRED_SKILLS");
  }

  private static void assertBothRefuse(
      Schema schema, String document, Class<?> type, String pointer, String value) {
    JsonNode tree = JsonMapper.shared().readTree(Golden.read(document));
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = tree.at(pointer.substring(0, slash));
    JsonNode node = JsonMapper.shared().readTree(value);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(pointer.substring(slash + 1)), node);
    } else {
      ((ObjectNode) parent).set(pointer.substring(slash + 1), node);
    }
    assertThat(errors(schema, tree.toString())).isNotEmpty();
    assertThat(Reading.of(tree.toString(), type)).isInstanceOf(InternshipJsonException.class);
  }

  /** No false alarm in an editor: every small change that the reader takes is valid. */
  @Test
  void whatTheReaderTakes_isValid() {
    Vocabulary.forms()
        .documents()
        .forEach(
            (type, name) -> {
              String full = "documents/1/" + name + "-full.json";
              assertTakenIsValid(SCHEMAS.get(type), full, type, 150);
            });
    assertTakenIsValid(COHORT, "documents/1/cohort.json", Cohort.class);
    assertTakenIsValid(POLICY, "documents/1/policy.json", MatchingPolicy.class);
    assertTakenIsValid(PROGRAM, "documents/1/program.json", Program.class);
    assertTakenIsValid(ALLOCATION, "documents/1/allocation.json", AllocationRecord.class);
  }

  private static void assertTakenIsValid(Schema schema, String document, Class<?> type) {
    assertThat(assertTakenIsValid(schema, document, type, 700)).isGreaterThan(50);
  }

  private static int assertTakenIsValid(
      Schema schema, String document, Class<?> type, int changes) {
    List<String> taken = new ArrayList<>();
    for (String changed : Mutations.of(Golden.read(document), changes, new Random(7))) {
      if (!(Reading.of(changed, type) instanceof Throwable)) {
        taken.add(changed);
        assertThat(errors(schema, changed)).as(changed).isEmpty();
      }
    }
    return taken.size();
  }
}
