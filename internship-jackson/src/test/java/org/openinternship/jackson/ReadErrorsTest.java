package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.reason.Reason;

class ReadErrorsTest {
  private static final InternshipJson JSON = InternshipJson.standard();

  @Test
  void unknownConstant() {
    assertRefused(
        "{'interns':[{'id':'ada','skills':[\n  {'name':'java','proficiency':'FLUENT'}]}]}",
        "/interns/0/skills/0/proficiency: found \"FLUENT\", expected one of BASIC, WORKING,"
            + " ADVANCED, EXPERT (line 2, column 32)");
  }

  @Test
  void constantInOtherCase() {
    assertRefused(
        "{'interns':[{'id':'ada','education':'student'}]}",
        "/interns/0/education: found \"student\", expected one of STUDENT, GRADUATE. Maybe"
            + " STUDENT was meant (line 1, column 37)");
  }

  @Test
  void unknownProperty() {
    assertRefused(
        Money.class,
        "{'amount':'1','currency':'USD','curency':'EUR'}",
        "/curency: is not known here, only amount, currency are. Maybe currency was meant"
            + " (line 1, column 32)");
  }

  @Test
  void unknownProperty_isAnsweredWithTheOneThatWasMeant() {
    for (String written :
        List.of(
            "hours_per_week",
            "hoursperweek",
            "HoursPerWeek",
            "hourPerWeek",
            "hours\u200bPerWeek")) {
      assertThat(refusal(Cohort.class, "{'interns':[{'id':'ada','" + written + "':5}]}"))
          .hasMessageContaining(" are. Maybe hoursPerWeek was meant (line 1, column 25)");
    }
    assertThat(refusal(Cohort.class, "{'interns':[{'id':'ada','name':'Ada'}]}"))
        .hasMessageContaining("authorisedToWorkIn, compensationNeed, location are (line");
    assertThat(refusal(Cohort.class, "{'interns':[{'id':'ada','hours\u200bPerWeek':5}]}"))
        .hasMessageStartingWith("/interns/0/hours<U+200B>PerWeek: is not known here");
  }

  @Test
  void personalValue_isNotRepeated_butItsPlaceAndFormAreTold() {
    assertRefused(
        "{'interns':[{'id':'ada','workingHours':{'zone':'IST','weekly':'Mon 09:00-12:00'}}]}",
        "/interns/0/workingHours/zone: is refused, expected a time zone such as Europe/Brussels"
            + " (line 1, column 48)");
    assertRefused(
        "{'interns':[{'id':'ada','workingHours':{'zone':'UTC','weekly':'Mon 9am-12pm'}}]}",
        "/interns/0/workingHours/weekly: is refused, expected the hours of a week such as Mon-Fri"
            + " 09:00-17:00 (line 1, column 63)");
    assertRefused(
        "{'interns':[{'id':'ada','location':{'country':'Belgium'}}]}",
        "/interns/0/location/country: is refused, expected a two-letter code of ISO 3166-1 in upper"
            + " case, such as NG (line 1, column 47)");
    assertThat(refusal(Cohort.class, "{'interns':[{'id':'ada','period':'17.04.2001'}]}"))
        .hasMessage(
            "/interns/0/period: is no period, expected a period such as 2026-09-01/2026-12-18. Maybe"
                + " the slash is missing (line 1, column 34)")
        .hasStackTraceContaining("is no period")
        .satisfies(it -> assertThat(stackTrace(it)).doesNotContain("2001"));
    assertThat(refusal(Cohort.class, "{'interns':[{'id':'ada','period':'2001-04-17/2000-01-01'}]}"))
        .hasMessage(
            "/interns/0/period: is no period, expected a period such as 2026-09-01/2026-12-18. Maybe"
                + " the two were swapped (line 1, column 34)")
        .hasStackTraceContaining("is no period")
        .satisfies(it -> assertThat(stackTrace(it)).doesNotContain("2001"));
  }

  @Test
  void hoursOfAProject_areToldWithWhatWasMeant() {
    assertRefused(
        Project.class,
        "{'id':'p','host':'h','coreHours':{'zone':'IST','weekly':'Mon 09:00-12:00'}}",
        "/coreHours/zone: ZoneId: zone is 'IST', it must be a time zone id such as Europe/Brussels."
            + " Maybe Asia/Kolkata, Europe/Dublin or Asia/Jerusalem was meant (line 1, column 42)");
    assertThat(
            refusal(
                Project.class,
                "{'id':'p','host':'h','coreHours':{'zone':'UTC','weekly':'Mo 09:00-12:00'}}"))
        .hasMessageStartingWith("/coreHours/weekly: WorkingHours: day of entry");
  }

  @Test
  void characterBehindAValue_isNotTakenForAPartOfIt() {
    assertRefused(
        "{'interns':[{'id':'ada', \u201chours\u201d: 5}]}",
        "/interns/0: is not JSON: found LEFT DOUBLE QUOTATION MARK (U+201C) outside of a text. Maybe"
            + " a plain \" was meant (line 1, column 26)");
    assertRefused(
        "{'interns':[{'id':'ada','hoursPerWeek':\u00a05}]}",
        "/interns/0/hoursPerWeek: is not JSON: found NO-BREAK SPACE (U+00A0) outside of a text. Maybe"
            + " it was copied from a web page or a document (line 1, column 40)");
  }

  @Test
  void schemaIsNamedAtTheTopOnly() {
    assertRefused(
        "{'pins':[{'$schema':'x','intern':'a','project':'p'}]}",
        "/pins/0/$schema: is not known here, only intern, project are (line 1, column 11)");
  }

  @Test
  void schemaIsNamedFirst_once_byAText() {
    assertRefused(
        "{'pins':[],'$schema':'x'}",
        "/$schema: is not the first property of the document. Maybe two documents were joined"
            + " (line 1, column 12)");
    assertRefused(
        "{'$schema':'x','$schema':'x'}",
        "/$schema: is not the first property of the document. Maybe two documents were joined"
            + " (line 1, column 16)");
    assertRefused(
        "{'$schema':{'a':[1]}}",
        "/$schema: found an object, expected a text that names the schema (line 1, column 12)");
  }

  @Test
  void missingProperty() {
    assertRefused(
        "{'pins':[{'intern':'a','project':'p'},\n {'intern':'b'}]}",
        "/pins/1/project: is missing, expected the key of a project (line 2, column 2)");
  }

  @Test
  void propertyGivenTwice() {
    assertRefused(
        "{'pins':[{'intern':'a','project':'p','intern':'b'}]}",
        "/pins/0/intern: is given more than once (line 1, column 38)");
  }

  @Test
  void valueOfASetGivenTwice() {
    assertRefused(
        "{'interns':[{'id':'ada','authorisedToWorkIn':['NG','BE','NG']}]}",
        "/interns/0/authorisedToWorkIn/2: is given more than once (line 1, column 57)");
  }

  @Test
  void textForANumber() {
    assertRefused(
        "{'interns':[{'id':'ada','hoursPerWeek':'5'}]}",
        "/interns/0/hoursPerWeek: found \"5\", expected a whole number (line 1, column 40)");
  }

  @Test
  void fractionForAWholeNumber() {
    assertRefused(
        "{'interns':[{'id':'ada','hoursPerWeek':5.5}]}",
        "/interns/0/hoursPerWeek: found 5.5, expected a whole number (line 1, column 40)");
  }

  /** Keys may hold spaces and colons: they move no place and let nothing personal through. */
  @Test
  void keyThatReadsLikeARefusal_movesNoPlace() {
    assertRefused(
        "{'projects':[{'id':'b: seats is c','host':'h','hoursPerWeek':200}]}",
        "/projects/0/hoursPerWeek: Project b: seats is c: hoursPerWeek is 200, it must be from 1 to"
            + " 168. Maybe the hours of the whole period were given (line 1, column 14)");
    assertRefused(
        "{'projects':[{'id':'a: seats is 2147483647, b','host':'h','seats':99999999999}]}",
        "/projects/0/seats: Project a: seats is 2147483647, b: seats is 99999999999, it must be"
            + " from 0 to 10000000. Maybe it stands for no limit: then leave it out, or give a"
            + " number that can be reached (line 1, column 67)");
    assertRefused(
        "{'interns':[{'id':'a b','timeZone':'Europe/Paris',"
            + "'workingHours':{'zone':'Africa/Lagos','weekly':'Mon 09:00-10:00'}}]}",
        "/interns/0/timeZone: is refused, expected a time zone such as Europe/Brussels (line 1,"
            + " column 13)");
  }

  @Test
  void numberThatIsTooLarge_isToldTheBoundOfItsAttribute() {
    assertRefused(
        "{'interns':[{'id':'ada','hoursPerWeek':1000000000000}]}",
        "/interns/0/hoursPerWeek: Intern ada: hoursPerWeek is 1000000000000, it must be from 1 to 168."
            + " Maybe the hours of the whole period were given (line 1, column 40)");
    assertRefused(
        "{'interns':[{'hoursPerWeek':-92233720368547758080,'id':'ada'}]}",
        "/interns/0/hoursPerWeek: Intern ada: hoursPerWeek is -92233720368547758080, it must be from 1"
            + " to 168. Maybe the hours are unknown: then leave them out (line 1, column 29)");
    assertRefused(
        "{'projects':[{'id':'p','host':'h','seats':3000000000}]}",
        "/projects/0/seats: Project p: seats is 3000000000, it must be from 0 to 10000000. Maybe it"
            + " stands for no limit: then leave it out, or give a number that can be reached (line"
            + " 1, column 43)");
    assertRefused(
        "{'projects':[{'id':'p','host':'h','seats':-3000000000}]}",
        "/projects/0/seats: Project p: seats is -3000000000, it must be from 0 to 10000000 (line 1,"
            + " column 43)");
    assertRefused(
        "{'mentors':[{'id':'m','maxInterns':3000000000}]}",
        "/mentors/0/maxInterns: Mentor m: maxInterns is 3000000000, it must be from 0 to 10000000."
            + " Maybe it stands for no limit: then leave it out, or give a number that can be"
            + " reached (line 1, column 36)");
  }

  @Test
  void numberForAText() {
    assertRefused(
        "{'interns':[{'id':17}]}",
        "/interns/0/id: found 17, expected the key of an intern (line 1, column 19)");
  }

  @Test
  void textForATruth() {
    assertRefused(
        "{'bids':[{'intern':'a','ranked':'true'}]}",
        "/bids/0/ranked: found \"true\", expected true or false (line 1, column 33)");
  }

  @Test
  void arrayForAnObject() {
    assertRefused(
        "{'pins':[['a','p']]}",
        "/pins/0: found an array, expected an object with intern, project (line 1, column 10)");
  }

  @Test
  void objectForAnArray() {
    assertRefused(
        "{'pins':{'a':'p'}}", "/pins: found an object, expected an array (line 1, column 9)");
  }

  @Test
  void nullForAnything() {
    assertRefused(
        "{'interns':[{'id':'ada','period':null}]}",
        "/interns/0/period: found null, expected a period such as 2026-09-01/2026-12-18. Maybe"
            + " leave it out (line 1, column 34)");
  }

  @Test
  void textsOfBadForm() {
    assertRefused(
        "{'interns':[{'id':'ada','period':'2026-09-31/2026-12-18'}]}",
        "/interns/0/period: is no period, expected a period such as 2026-09-01/2026-12-18."
            + " Maybe the order is not year-month-day, or the month has no such day"
            + " (line 1, column 34)");
    assertRefused(
        "{'interns':[{'id':' ada'}]}",
        "/interns/0/id: InternId: value ' ada' has white space at its ends, it must have none."
            + " Maybe strip it first (line 1, column 19)");
    assertRefused(
        Money.class,
        "{'amount':'1e9','currency':'USD'}",
        "/amount: found \"1e9\", expected a text with a decimal number such as 1200.50 (line 1,"
            + " column 11)");
    assertRefused(
        Money.class,
        "{'amount':'1','currency':'usd'}",
        "/currency: Money: currency is 'usd', it must be a code of ISO 4217 such as USD. Maybe USD"
            + " was meant (line 1, column 26)");
  }

  @Test
  void halfOfASurrogatePair() {
    assertRefused(
        "{'interns':[{'id':'a\\ud83e'}]}",
        "/interns/0/id: is no Unicode text: it has half of a surrogate pair (line 1, column 19)");
  }

  @Test
  void valueThatRefusesItsParts() {
    assertRefused(
        "{'interns':[\n{'id':'ada','hoursPerWeek':200}]}",
        "/interns/0/hoursPerWeek: Intern ada: hoursPerWeek is 200, it must be from 1 to 168. Maybe the hours of the"
            + " whole period were given (line 2, column 1)");
    assertRefused(
        HostRanking.class,
        "{'party':{'project':'p'},'tiers':[['a'],[]]}",
        "/tiers/1: Tier: interns is empty, it must have at least 1 (line 1, column 41)");
  }

  @Test
  void familyWithoutItsType() {
    assertRefused(
        Project.class,
        "{'id':'p','host':'h','compensation':{}}",
        "/compensation/type: is missing, expected one of ACADEMIC_CREDIT, FIXED_FEE, HOURLY,"
            + " STIPEND, UNPAID (line 1, column 37)");
  }

  @Test
  void familyWithPartsOfAnotherType() {
    assertRefused(
        Project.class,
        "{'id':'p','host':'h','compensation':{'credits':'1','type':'UNPAID'}}",
        "/compensation/credits: does not belong to type UNPAID (line 1, column 37)");
  }

  @Test
  void partyThatIsNoneOrTwo() {
    assertRefused(
        HostRanking.class,
        "{'party':{}}",
        "/party: must have exactly one of host, unit, mentor, project, supervisor, has 0 (line 1, column"
            + " 10)");
    assertRefused(
        HostRanking.class,
        "{'party':{'project':'p','host':'h'}}",
        "/party: must have exactly one of host, unit, mentor, project, supervisor, has 2 (line 1, column"
            + " 10)");
  }

  @Test
  void reasonWithAnArgumentTwice() {
    assertRefused(
        Reason.class,
        "{'code':'FACT_UNKNOWN','arguments':{'fact':'x','fact':'y'}}",
        "/arguments/fact: is given more than once (line 1, column 48)");
  }

  /** It was read, and could not be written again. */
  @Test
  void reasonThatNoReaderCanBeTold() {
    String text = "{'code':'ANSWER_LATE','arguments':{'questions':1,'waited':%s,'max':'PT7M'}}";
    for (String waited :
        List.of("'PT2562047788015215H30M7S'", "['PT1M','PT2562047788015215H30M7S']")) {
      assertThat(refusal(Reason.class, text.formatted(waited)))
          .hasMessageContaining("duration is PT2562047788015215H30M7S, it must be from");
    }
  }

  @Test
  void nothingAtAll() {
    assertThat(refusal(Money.class, "").getMessage())
        .startsWith("/: found nothing, expected an object with amount, currency");
  }

  @Test
  void textAfterTheEnd() {
    assertRefused(
        "{} {}", "/: found an object, expected the end of the document (line 1, column 4)");
  }

  @Test
  void endBeforeTheEnd() {
    assertRefused(
        "{'pins':[{'intern':'a'",
        "/pins/0/intern: the document ends too early (line 1, column 23)");
  }

  @Test
  void notJson() {
    assertRefused(
        "{'pins':[{'intern' 'a'}]}",
        "/pins/0/intern: is not JSON: Unexpected character ('\"' (code 34)): was expecting a colon to"
            + " separate property name and value (line 1, column 20)");
  }

  @Test
  void closedByTheWrongBracket() {
    assertRefused(
        "{'pins':[{'intern':'a']}",
        "/pins/0/intern: is not JSON: Unexpected close marker ']': expected '}' (line 1,"
            + " column 23)");
  }

  @Test
  void extensionsOfJson() {
    assertRefused(
        "{'pins':[NaN]}", "/pins/0: is not JSON: Non-standard token 'NaN' (line 1, column 13)");
    assertRefused(
        "// pins\n{}",
        "/: is not JSON: Unexpected character ('/' (code 47)): maybe a (non-standard) comment?"
            + " (line 1, column 1)");
  }

  @Test
  void controlCharacterBetweenTokens() {
    assertRefused(
        "\u001e{}",
        "/: is not JSON: Illegal character ((CTRL-CHAR, code 30)): only regular white space (\\r,"
            + " \\n, \\t) is allowed between tokens (line 1, column 1)");
  }

  @Test
  void nestedTooDeeply() {
    assertThat(
            catchThrowableOfType(
                    InternshipJsonException.class,
                    () ->
                        JSON.allowingUnknownProperties()
                            .read("{\"x\":" + "[".repeat(10_000), Cohort.class))
                .getMessage())
        .startsWith("/x/0/0")
        .contains("nesting depth")
        .doesNotContain("`", "get");
  }

  @Test
  void bytesThatAreNotUtf8() {
    byte[] latin = {'{', '"', (byte) 0xff, 'x', '"', '}'};
    InternshipJsonException refusal =
        catchThrowableOfType(
            InternshipJsonException.class,
            () -> JSON.read(new ByteArrayInputStream(latin), Cohort.class));
    assertThat(refusal.getMessage())
        .startsWith(
            "/: is not UTF-8: found the byte 0xff at offset 2. Maybe it was saved as Latin-1 or"
                + " Windows-1252 (");
  }

  @Test
  void bytesOfAnotherEncoding_areToldWhich() {
    String text = "{\"hosts\":[{\"id\":\"h\",\"name\":\"Universit\u00e9 de Li\u00e8ge\"}]}";
    InternshipJsonException refusal =
        catchThrowableOfType(
            InternshipJsonException.class,
            () ->
                JSON.read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)),
                    Cohort.class));
    assertThat(refusal)
        .hasMessage(
            "/hosts/0/name: is not UTF-8: found the byte 0x20 at offset 38. Maybe it was saved as"
                + " Latin-1 or Windows-1252 (line 1, column 39)");
  }

  @Test
  void unknownPropertiesAreAllowedOnRequestOnly() {
    String text = "{\"interns\":[{\"id\":\"ada\",\"shoeSize\":{\"eu\":[38,39]}}],\"x\":null}";
    assertThat(JSON.allowingUnknownProperties().read(text, Cohort.class))
        .isEqualTo(JSON.read("{\"interns\":[{\"id\":\"ada\"}]}", Cohort.class));
    assertThat(refusal(Cohort.class, text).pointer()).isEqualTo("/interns/0/shoeSize");
  }

  @Test
  void pointerEscapesNames() {
    assertThat(refusal(Cohort.class, "{'a/b~c':1}").pointer()).isEqualTo("/a~1b~0c");
  }

  @Test
  void messageIsOneLine() {
    assertRefused(
        Money.class,
        "{'a\\nb\\u2028c':1}",
        "/a<U+000A>b<U+2028>c: is not known here, only amount, currency are (line 1, column 2)");
    assertRefused(
        "{'interns':[{'id':'ada\\t'}]}",
        "/interns/0/id: InternId: value 'ada\\u0009' has CHARACTER TABULATION (U+0009) at its ends, it"
            + " must have none. Maybe strip it first"
            + " (line 1, column 19)");
  }

  @Test
  void collectionAsADocument_isToldHowItIsWritten() {
    InternshipJson json = InternshipJson.standard();
    for (Object several : List.of(List.of("a"), Map.of("a", 1), new int[] {1})) {
      assertThatThrownBy(() -> json.toText(several))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "InternshipJson: a collection does not say what it holds. Maybe name the type of its"
                  + " elements, with listOf or linesOf");
    }
  }

  @Test
  void typeWithoutAForm() {
    assertThatThrownBy(() -> JSON.read("{}", Thread.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Thread has no JSON form");
    assertThatThrownBy(() -> JSON.toText(new UUID(1, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.util.UUID has no JSON form");
  }

  @Test
  void fileThatIsNotThere() {
    assertThatThrownBy(() -> JSON.read(Path.of("no-such-file.json"), Cohort.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no-such-file.json");
  }

  @Test
  void streamThatBreaks() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line is dead");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };
    assertThatThrownBy(() -> JSON.read(broken, Cohort.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("the line is dead");
  }

  private static String stackTrace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private static void assertRefused(String text, String message) {
    assertRefused(Cohort.class, text, message);
  }

  private static void assertRefused(Class<?> type, String text, String message) {
    assertThat(refusal(type, text).getMessage()).isEqualTo(message);
  }

  /**
   * @param text JSON with single quotes for double ones
   */
  private static InternshipJsonException refusal(Class<?> type, String text) {
    return catchThrowableOfType(
        InternshipJsonException.class, () -> JSON.read(text.replace('\'', '"'), type));
  }
}
