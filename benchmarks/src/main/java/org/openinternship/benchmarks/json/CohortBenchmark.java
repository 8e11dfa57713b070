package org.openinternship.benchmarks.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.openinternship.benchmarks.Check;
import org.openinternship.benchmarks.input.FactsCohort;
import org.openinternship.benchmarks.input.ScoringInput;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Report;
import org.openinternship.jackson.InternshipJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/**
 * A cohort with 20 bids an intern, read and written; about 1.8 KB an intern without white space.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CohortBenchmark {
  private static final int INTERNS_OF_A_PROJECT = 4;

  /** The number of interns. */
  @Param("10000")
  public int size;

  private final InternshipJson library = InternshipJson.standard().compact();
  private final JsonMapper databind = new JsonMapper();
  private Cohort cohort = Cohort.builder().build();
  private byte[] document = write();
  private PlainCohort plain = databindReads();

  /** Draws the cohort, and checks that both read and write the same document. */
  @Setup(Level.Trial)
  public void draw() {
    cohort = FactsCohort.withBids(ScoringInput.of(size, size / INTERNS_OF_A_PROJECT));
    document = write();
    plain = databindReads();
    Check.same(cohort, read(), "cohort, written and read");
    Check.same(
        databind.readTree(document), databind.readTree(databindWrites()), "document of both");
  }

  /** {@return the cohort, its values checked} */
  @Benchmark
  public Cohort read() {
    return library.read(new ByteArrayInputStream(document), Cohort.class);
  }

  /** {@return the findings on the cohort that is read: whether its parts fit together} */
  @Benchmark
  public Report readAndValidate() {
    return read().validate();
  }

  /** {@return the document} */
  @Benchmark
  public byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    library.write(cohort, out);
    return out.toByteArray();
  }

  /** {@return the records that data binding reads} */
  @Benchmark
  public PlainCohort databindReads() {
    return databind.readValue(new ByteArrayInputStream(document), PlainCohort.class);
  }

  /** {@return the document that data binding writes} */
  @Benchmark
  public byte[] databindWrites() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    databind.writeValue(out, plain);
    return out.toByteArray();
  }
}
