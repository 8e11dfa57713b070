package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.jackson.csv.SheetTexts.interns;

import org.junit.jupiter.api.Test;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.jackson.InternshipModule;
import tools.jackson.databind.json.JsonMapper;

/** Who people are and how they are reached, for those alone who ask by key. */
class DirectoryTest {
  private static final DirectoryEntry ADA =
      DirectoryEntry.empty()
          .withName("Ada Byron")
          .withEmail("ada@example.org")
          .withPhone("+32 9 000")
          .withAddress("Street 1\nGhent");

  private static Directory directory() {
    return Directory.builder()
        .put(SupervisorId.of("ada"), DirectoryEntry.empty().withName("Kim"))
        .put(InternId.of("b"), ADA)
        .put(InternId.of("a"), ADA)
        .put(InternId.of("gone"), ADA)
        .put(InternId.of("gone"), DirectoryEntry.empty())
        .build();
  }

  @Test
  void peopleAreFoundByTheirKeys_eachKindForItself() {
    Directory directory = directory();
    assertThat(directory.people())
        .containsExactly(InternId.of("a"), InternId.of("b"), SupervisorId.of("ada"));
    assertThat(directory.name(InternId.of("a"))).contains("Ada Byron");
    assertThat(directory.email(InternId.of("a"))).contains("ada@example.org");
    assertThat(directory.phone(InternId.of("a"))).contains("+32 9 000");
    assertThat(directory.address(InternId.of("a"))).contains("Street 1\nGhent");
    assertThat(directory.name(SupervisorId.of("ada"))).contains("Kim");
    assertThat(directory.name(MentorId.of("ada"))).isEmpty();
    assertThat(directory.entry(InternId.of("gone"))).isEqualTo(DirectoryEntry.empty());
  }

  @Test
  void noTextForm_hasContent() {
    JsonMapper mapper = JsonMapper.builder().addModule(new InternshipModule()).build();
    for (Object one :
        new Object[] {directory(), ADA, Directory.builder().put(InternId.of("a"), ADA)}) {
      assertThat(one.toString()).doesNotContain("Ada", "ada", "Ghent", "+32");
      assertThat(json(mapper, one)).doesNotContain("Ada", "example", "Ghent", "+32");
    }
    assertThat(directory()).hasToString("Directory{people=3}");
    assertThat(ADA).hasToString("DirectoryEntry");
  }

  private static String json(JsonMapper mapper, Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (RuntimeException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  @Test
  void equalityIsOfWhatIsKnown() {
    assertThat(directory()).isEqualTo(directory()).hasSameHashCodeAs(directory());
    assertThat(directory()).isNotEqualTo(Directory.empty());
    assertThat(ADA).isEqualTo(ADA.withName(" Ada  Byron ")).isNotEqualTo(ADA.withPhone("1"));
    assertThat(ADA).hasSameHashCodeAs(ADA.withName("Ada Byron"));
  }

  @Test
  void whatIsRefused_isNotRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ADA.withName("Ada\u0007"))
        .withMessageNotContaining("Ada");
    assertThatIllegalArgumentException().isThrownBy(() -> ADA.withEmail(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> ADA.withPhone("1".repeat(501)));
    assertThatIllegalArgumentException().isThrownBy(() -> ADA.withAddress(""));
  }

  @Test
  void namesInTwoColumns_areOne() {
    InternId key = InternId.of("i");
    assertThat(interns("ID;First name;Last name\ni;Ada;Byron").directory().name(key))
        .contains("Ada Byron");
    assertThat(interns("ID;Nachname;Vorname\ni;;Ada").directory().name(key)).contains("Ada");
    assertThat(interns("ID;Nachname\ni;Byron").directory().name(key)).contains("Byron");
    assertThat(interns("ID;Name;Vorname\ni;Byron;Ada").directory().name(key)).contains("Ada Byron");
    assertThat(interns("ID;Name;First name;Last name\ni;A. B.;Ada;Byron").directory().name(key))
        .contains("A. B.");
    assertThat(interns("ID;Name;First name;Last name\ni;;Ada;Byron").directory().name(key))
        .contains("Ada Byron");
    assertThat(interns("ID;Name\ni;").directory().people()).isEmpty();
  }
}
