package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keys of several kinds in a host's own record keep their kind through the host's own mapper. */
class HostKeysProperties {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InternshipModule()).build();

  /** Everything that a host may have keys in. */
  record Note<T>(
      HostSideId about,
      PersonId by,
      SupervisorId supervisor,
      Optional<PersonId> readBy,
      List<HostSideId> parties,
      Map<String, PersonId> roles,
      Map<String, List<PersonId>> teams,
      Map<HostSideId, Integer> seats,
      Map<PersonId, PersonId> standIns,
      Map<ProjectId, Integer> own,
      T any) {}

  @Provide
  Arbitrary<HostSideId> parties() {
    return Arbitraries.of(
        ProjectId.of("x"),
        MentorId.of("x"),
        SupervisorId.of("x"),
        HostUnitId.of("x y"),
        HostId.of("host x"));
  }

  @Provide
  Arbitrary<PersonId> people() {
    return Arbitraries.of(InternId.of("x"), MentorId.of("x y"), SupervisorId.of("x"));
  }

  @Provide
  Arbitrary<Note<HostSideId>> notes() {
    return Combinators.combine(
            parties(),
            people(),
            people().optional(),
            parties().list().ofMaxSize(3),
            people().list().ofMinSize(1).ofMaxSize(3))
        .as(
            (party, person, reader, parties, people) ->
                new Note<>(
                    party,
                    person,
                    SupervisorId.of("x"),
                    reader,
                    parties,
                    Map.of("a", person),
                    Map.of("t", people),
                    Map.of(party, 1),
                    Map.of(person, people.get(0)),
                    Map.of(ProjectId.of("p"), 1),
                    party));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void kindsAreKept(@ForAll("notes") Note<HostSideId> note) {
    TypeReference<Note<HostSideId>> type = new TypeReference<>() {};
    String text = MAPPER.writerFor(type).writeValueAsString(note);
    assertThat(MAPPER.readValue(text, type)).isEqualTo(note);
    assertThat(MAPPER.readerFor(type).<Note<HostSideId>>readValue(MAPPER.readTree(text)))
        .isEqualTo(note);
  }

  record Line(HostSideId party, PersonId person, ProjectId project) {}

  @Example
  void ownRecord_isWrittenAsTheLibraryDoes() {
    Line line = new Line(MentorId.of("kim"), InternId.of("ada"), ProjectId.of("api"));
    assertThat(MAPPER.writeValueAsString(line))
        .isEqualTo(
            "{\"party\":{\"mentor\":\"kim\"},\"person\":{\"intern\":\"ada\"},\"project\":\"api\"}");
  }

  @Example
  void topOfADocument_keepsTheKindWhereItsTypeIsSaid() {
    TypeReference<List<HostSideId>> list = new TypeReference<>() {};
    List<HostSideId> parties = List.of(MentorId.of("kim"), HostId.of("ghent"));
    assertThat(MAPPER.readValue(MAPPER.writerFor(list).writeValueAsString(parties), list))
        .isEqualTo(parties);
    TypeReference<Map<HostSideId, PersonId>> map = new TypeReference<>() {};
    Map<HostSideId, PersonId> one = Map.of(HostId.of("ghent"), MentorId.of("kim"));
    String text = MAPPER.writerFor(map).writeValueAsString(one);
    assertThat(text).isEqualTo("{\"host ghent\":{\"mentor\":\"kim\"}}");
    assertThat(MAPPER.readValue(text, map)).isEqualTo(one);
    assertThat(MAPPER.writerFor(HostSideId.class).writeValueAsString(MentorId.of("kim")))
        .isEqualTo("{\"mentor\":\"kim\"}");
  }

  @Example
  void keyOfOneKind_staysAText() {
    assertThat(MAPPER.writeValueAsString(MentorId.of("kim"))).isEqualTo("\"kim\"");
    assertThat(MAPPER.writeValueAsString(new TreeMap<>(Map.of(MentorId.of("kim"), 1))))
        .isEqualTo("{\"kim\":1}");
  }

  @Example
  void nameWithoutItsKind_isRefused() {
    assertThatThrownBy(
            () -> MAPPER.readValue("{\"kim\":1}", new TypeReference<Map<PersonId, Integer>>() {}))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("PersonId: 'kim' must begin with supervisor, mentor or intern");
  }
}
