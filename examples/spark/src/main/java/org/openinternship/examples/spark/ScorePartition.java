package org.openinternship.examples.spark;

import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.openinternship.core.people.Intern;
import org.openinternship.jackson.InternshipJson;

/**
 * The work on one partition: lines of interns in, a row for each of them out, one at a time.
 *
 * @param index the projects, on this machine
 */
record ScorePartition(Broadcast<ProjectIndex> index) implements MapPartitionsFunction<String, Row> {
  @Override
  public Iterator<Row> call(Iterator<String> lines) {
    ScoredLists lists = index.value().lists();
    InternshipJson json = InternshipJson.standard();
    return stream(lines)
        .map(line -> BidColumns.row(lists.of(json.read(line, Intern.class))))
        .iterator();
  }

  private static Stream<String> stream(Iterator<String> lines) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false);
  }
}
