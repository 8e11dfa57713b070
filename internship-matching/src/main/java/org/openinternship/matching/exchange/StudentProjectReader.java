package org.openinternship.matching.exchange;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.internal.Bounds;
import org.openinternship.matching.exchange.StudentProjectFile.Lecturer;
import org.openinternship.matching.exchange.StudentProjectFile.OfferedProject;
import org.openinternship.matching.market.PreferenceList;

/** A reader of the text of a {@link StudentProjectFile}. */
final class StudentProjectReader {
  private static final String WHAT = "The file of students, projects and lecturers";

  private final FileText file;
  private int line;

  StudentProjectReader(FileText file) {
    this.file = file;
  }

  StudentProjectFile read() {
    int last = file.lines().size();
    while (last > 0 && file.lines().get(last - 1).isBlank()) {
      last--;
    }
    if (last == 0) {
      file.faultOfFile(MarketFileReason.LINES_MISSING, 1, 0);
      file.checked(WHAT);
    }
    LineCursor first = next();
    int students = first.number(0, FileText.MAX_MEMBERS);
    int projects = first.number(0, FileText.MAX_MEMBERS);
    int lecturers = first.number(0, FileText.MAX_MEMBERS);
    first.end();
    file.checked(WHAT); // how many lines there have to be is not known
    int expected = students + projects + lecturers;
    if (last - 1 < expected) {
      file.faultOfFile(MarketFileReason.LINES_MISSING, expected, last - 1);
    } else if (last - 1 > expected) {
      file.faultOfLine(MarketFileReason.LINES_LEFT, expected + 1, expected);
    }
    List<PreferenceList> lists = new ArrayList<>();
    for (int i = 0; i < students && line < last; i++) {
      LineCursor student = numbered(i, MarketFilePart.STUDENTS);
      lists.add(student.list(ListSyntax.STUDENT_PROJECT, projects));
    }
    List<OfferedProject> offered = new ArrayList<>();
    for (int i = 0; i < projects && line < last; i++) {
      LineCursor project = numbered(i, MarketFilePart.PROJECTS);
      int capacity = project.number(0, Bounds.MAX_COUNT);
      int lecturer = project.number(1, lecturers);
      project.end();
      offered.add(new OfferedProject(Math.max(0, capacity), Math.max(0, lecturer - 1)));
    }
    List<Lecturer> people = new ArrayList<>();
    for (int i = 0; i < lecturers && line < last; i++) {
      LineCursor lecturer = numbered(i, MarketFilePart.LECTURERS);
      int capacity = lecturer.number(0, Bounds.MAX_COUNT);
      people.add(
          new Lecturer(Math.max(0, capacity), lecturer.list(ListSyntax.STUDENT_PROJECT, students)));
    }
    file.checked(WHAT);
    return new StudentProjectFile(lists, offered, people);
  }

  private LineCursor next() {
    return new LineCursor(file, line++, 0);
  }

  /** Begins a line with its own number, which follows that of the line before. */
  private LineCursor numbered(int index, MarketFilePart part) {
    int place = line;
    LineCursor reader = next();
    int column = reader.column();
    int number = reader.number(0, FileText.MAX_MEMBERS);
    if (number != LineCursor.NONE && number != index + 1) {
      file.fault(MarketFileReason.OUT_OF_TURN, place, column, number, index + 1, part);
    }
    return reader;
  }
}
