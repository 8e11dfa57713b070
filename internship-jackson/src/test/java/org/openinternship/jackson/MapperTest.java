package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The values inside of a host's own objects, by a mapper of the host. */
class MapperTest {
  record Application(Intern intern, String motivation, List<Channel> reminders) {}

  private static final Application APPLICATION =
      new Application(
          FullCohort.cohort().interns().get(0), "to learn", List.of(Channel.SMS, Channel.EMAIL));

  @Test
  void mapperFindsTheModule() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    String text = mapper.writeValueAsString(APPLICATION);
    assertThat(text).contains("\"proficiency\":\"ADVANCED\"", "[\"SMS\",\"EMAIL\"]");
    assertThat(mapper.readValue(text, Application.class)).isEqualTo(APPLICATION);
  }

  @Test
  void settingsOfTheMapper_leaveTheFormAlone() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new InternshipModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    assertThat(mapper.writeValueAsString(APPLICATION.intern()))
        .isEqualTo(InternshipJson.standard().compact().toText(APPLICATION.intern()));
    JacksonException refusal =
        catchThrowableOfType(
            JacksonException.class,
            () ->
                mapper.readValue(
                    "{\"intern\":{\"id\":\"a\",\"age\":20},\"age\":20}", Application.class));
    assertThat(refusal)
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/intern/age: is not known here")
        .hasMessageEndingWith("(line 1, column 21)");
  }

  @Test
  void moduleOfALenientReader_isLenient() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(InternshipJson.standard().allowingUnknownProperties().module())
            .build();
    assertThat(mapper.readValue("{\"id\":\"a\",\"age\":20}", Intern.class))
        .isEqualTo(Intern.builder().id("a").build());
  }

  @Test
  void allocation_isWrittenAsItsRecord() {
    Cohort.Builder cohort = Cohort.builder().addBids("ada", "api");
    cohort.addIntern(Intern.builder().id("ada").build());
    cohort.addProject(Project.builder().id("api").host("ghent").build());
    Allocation allocation = MatchingEngine.withDefaults().match(cohort.build());
    InternshipJson json = InternshipJson.standard().compact();
    String record = json.toText(allocation.record());

    assertThat(record).contains("\"matches\":[");
    assertThat(json.toText(allocation)).isEqualTo(record);
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    assertThat(mapper.writeValueAsString(allocation)).isEqualTo(record);
    assertThat(mapper.writeValueAsString(List.of(allocation)))
        .isEqualTo("[" + record.replace("\"formatVersion\":1,", "") + "]");
  }

  @Test
  void kindsOfAFamily_areReadByTheirFamily() {
    JsonMapper mapper = JsonMapper.builder().addModule(new InternshipModule()).build();
    String text = mapper.writeValueAsString(Compensation.unpaid());
    assertThat(text).isEqualTo("{\"type\":\"UNPAID\"}");
    assertThat(mapper.readValue(text, Compensation.class)).isEqualTo(Compensation.unpaid());
  }

  @Test
  void keysAreNamesOfProperties() {
    JsonMapper mapper = JsonMapper.builder().addModule(new InternshipModule()).build();
    Map<InternId, Integer> choices = Map.of(InternId.of("ada"), 1);
    String text = mapper.writeValueAsString(choices);
    assertThat(text).isEqualTo("{\"ada\":1}");
    assertThat(mapper.readValue(text, new TypeReference<Map<InternId, Integer>>() {}))
        .isEqualTo(choices);
  }
}
