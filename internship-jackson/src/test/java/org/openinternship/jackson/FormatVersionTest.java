package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.program.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents that hosts exchange say their version; a later one is refused. */
class FormatVersionTest {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new InternshipModule()).build();
  private static final Program PROGRAM = Program.builder().id("p").build();
  private static final Cohort COHORT =
      Cohort.builder().addIntern(Intern.builder().id("ada").build()).build();
  private static final String BEGIN = "{\"formatVersion\":1,\"id\":\"p\",";

  record Page(Program program, List<Program> others) {}

  @Test
  void document_beginsWithTheVersion() {
    assertThat(JSON.compact().toText(PROGRAM)).startsWith(BEGIN);
    assertThat(JSON.toText(PROGRAM)).startsWith("{\n  \"formatVersion\": 1,\n  \"id\": \"p\",\n");
  }

  @Test
  void bodyOfARequest_beginsWithIt_andAValueInsideOfOthersDoesNot() {
    assertThat(MAPPER.writeValueAsString(PROGRAM)).startsWith(BEGIN);
    Page page = new Page(PROGRAM, List.of(PROGRAM));
    String text = MAPPER.writeValueAsString(page);
    assertThat(text).doesNotContain("formatVersion");
    assertThat(MAPPER.readValue(text, Page.class)).isEqualTo(page);
  }

  @Test
  void listsDoNotSayIt_linesOfDocumentsDo() {
    assertThat(JSON.listOf(Program.class).toText(List.of(PROGRAM))).doesNotContain("formatVersion");
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    JSON.linesOf(Program.class).write(List.of(PROGRAM, PROGRAM), lines);
    assertThat(lines.toString(StandardCharsets.UTF_8).lines()).allMatch(it -> it.startsWith(BEGIN));
  }

  @Test
  void otherValuesDoNotSayIt_andMayHaveIt() {
    assertThat(JSON.toText(COHORT.interns().get(0))).doesNotContain("formatVersion");
    assertThat(JSON.read("{\"formatVersion\":1,\"id\":\"ada\"}", Intern.class))
        .isEqualTo(Intern.builder().id("ada").build());
  }

  @Test
  void mayBeLeftOut_orStandAnywhereInTheObject() {
    assertThat(program("{\"id\":\"p\"}")).isEqualTo(PROGRAM);
    assertThat(program("{\"$schema\":\"x\",\"formatVersion\":1,\"id\":\"p\"}")).isEqualTo(PROGRAM);
    assertThat(program("{\"id\":\"p\",\"formatVersion\":1}")).isEqualTo(PROGRAM);
  }

  /** As a column of a table keeps it, or a file that is put together of others. */
  @Test
  void wholeDocumentInsideOfAnother_keepsIt() {
    ObjectNode page = MAPPER.createObjectNode();
    JsonNode tree = MAPPER.valueToTree(PROGRAM);
    page.set("program", tree);
    page.putArray("others").add(tree);
    assertThat(page.toString()).contains(BEGIN);
    assertThat(MAPPER.treeToValue(page, Page.class)).isEqualTo(new Page(PROGRAM, List.of(PROGRAM)));
    assertThat(MAPPER.convertValue(Map.of("program", tree, "others", List.of()), Page.class))
        .isEqualTo(new Page(PROGRAM, List.of()));
    assertThat(JSON.listOf(Program.class).read("[" + tree + "]")).containsExactly(PROGRAM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{'formatVersion':2,'id':'p'} | /formatVersion: is 2, which a later version of the library"
            + " writes, this one reads 1. Maybe update the library (line 1, column 18)",
        "{'formatVersion':2,'motto':'learn'} | /formatVersion: is 2, which a later version of the"
            + " library writes, this one reads 1. Maybe update the library (line 1, column 18)",
        "{'formatVersion':99999999999999999999} | /formatVersion: is 99999999999999999999, which a"
            + " later version of the library writes, this one reads 1. Maybe update the library"
            + " (line 1, column 18)",
        "{'formatVersion':0} | /formatVersion: found 0, expected the format version 1 (line 1,"
            + " column 18)",
        "{'formatVersion':'1'} | /formatVersion: found \"1\", expected the format version 1 (line"
            + " 1, column 18)",
        "{'formatVersion':1.0} | /formatVersion: found 1.0, expected the format version 1 (line 1,"
            + " column 18)",
        "{'formatVersion':null} | /formatVersion: found null, expected the format version 1. Maybe"
            + " leave it out (line 1, column 18)",
        "{'formatVersion':[]} | /formatVersion: found an array, expected the format version 1 (line"
            + " 1, column 18)",
        "{'formatVersion':1,'formatVersion':1} | /formatVersion: is given more than once (line 1,"
            + " column 20)",
        "{'id':'p','bids':{'formatVersion':1}} | /bids/formatVersion: is not known here, only"
            + " minBids, maxBids, ranked, maxVetoes, maxProjects, phase, whenNoBids are (line 1,"
            + " column 19)",
      })
  void whatIsRefused(String document, String message) {
    String text = document.replace('\'', '"');
    assertThatThrownBy(() -> program(text))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessage(message);
  }

  /** What is not known may be passed over, but not that all may mean something else. */
  @Test
  void laterVersion_isRefusedWhereUnknownPropertiesAreAllowed() {
    InternshipJson lenient = JSON.allowingUnknownProperties();
    assertThat(lenient.read("{\"id\":\"p\",\"motto\":\"learn\"}", Program.class).id())
        .isEqualTo(ProgramId.of("p"));
    assertThatThrownBy(() -> lenient.read("{\"formatVersion\":2,\"id\":\"p\"}", Program.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/formatVersion: is 2");
    byte[] lines = "{\"id\":\"p\"}\n{\"formatVersion\":2}\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> lenient.linesOf(Program.class).read(new ByteArrayInputStream(lines)))
        .hasMessageContaining("(line 2, column 18)");
  }

  private static Program program(String text) {
    return JSON.read(text, Program.class);
  }
}
