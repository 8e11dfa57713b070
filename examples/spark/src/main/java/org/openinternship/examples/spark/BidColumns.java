package org.openinternship.examples.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;

/**
 * What comes back of scoring: of each intern the key, the projects best first, by number, and the
 * points. In memory 8 bytes a bid and the keys, whatever else is known of an intern.
 */
final class BidColumns {
  /** The list of one intern. */
  @SuppressWarnings("ArrayRecordComponent") // on its way into a column, never compared
  record Entry(InternId intern, int[] projects, int[] millionths) {}

  private static final int FIRST_ROOM = 1 << 16;

  static final StructType SCHEMA =
      new StructType()
          .add("intern", DataTypes.StringType, false)
          .add("projects", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("millionths", DataTypes.createArrayType(DataTypes.IntegerType, false), false);

  private final List<InternId> interns = new ArrayList<>();
  private int[] ends = new int[FIRST_ROOM];
  private int[] projects = new int[FIRST_ROOM];
  private int[] millionths = new int[FIRST_ROOM];
  private int size;

  /** The projects by number: in the order of their keys. */
  static List<Project> projects(Cohort hostSide) {
    return hostSide.projects().stream().sorted(Comparator.comparing(Project::id)).toList();
  }

  static Row row(Entry entry) {
    return RowFactory.create(entry.intern().value(), entry.projects(), entry.millionths());
  }

  static BidColumns of(Iterator<Row> rows) {
    BidColumns columns = new BidColumns();
    rows.forEachRemaining(
        row -> columns.add(InternId.of(row.getString(0)), row.getList(1), row.getList(2)));
    return columns;
  }

  private void add(InternId intern, List<Integer> asked, List<Integer> points) {
    if (size + asked.size() > projects.length) {
      projects = Arrays.copyOf(projects, 2 * (size + asked.size()));
      millionths = Arrays.copyOf(millionths, projects.length);
    }
    for (int i = 0; i < asked.size(); i++) {
      projects[size] = asked.get(i);
      millionths[size++] = points.get(i);
    }
    if (interns.size() == ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    ends[interns.size()] = size;
    interns.add(intern);
  }

  /** The rows in the order of the interns' keys: partitions come back in any. */
  int[] byKey() {
    return IntStream.range(0, interns.size())
        .boxed()
        .sorted(Comparator.comparing(interns::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  InternId intern(int row) {
    return interns.get(row);
  }

  /** The number of interns. */
  int interns() {
    return interns.size();
  }

  /** The number of bids of all interns. */
  int size() {
    return size;
  }

  int first(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  int end(int row) {
    return ends[row];
  }

  int project(int bid) {
    return projects[bid];
  }

  int millionths(int bid) {
    return millionths[bid];
  }
}
