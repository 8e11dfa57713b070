package org.openinternship.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.core.time.DateRange;

/** The working days before today for which a diary has no entry. */
record Diary(List<DateRange> missing, long days) {

  static Diary of(PlannedWork work, WorkRecord done, LocalDate today) {
    Set<LocalDate> written = new HashSet<>();
    done.inForceByDay().forEach(entry -> written.add(entry.day()));
    List<DateRange> missing = new ArrayList<>();
    boolean goesOn = false; // no entry since the last run of missing days
    long days = 0;
    for (DateRange run : work.active.runs()) {
      goesOn = false;
      for (LocalDate day = run.first();
          day.isBefore(today) && run.contains(day);
          day = day.plusDays(1)) {
        if (!work.workDays.isWorkingDay(day)) {
          continue; // neither in a run nor between two
        }
        if (written.contains(day)) {
          goesOn = false;
          continue;
        }
        days++;
        int last = missing.size() - 1;
        if (goesOn) {
          missing.set(last, new DateRange(missing.get(last).first(), day));
        } else {
          missing.add(new DateRange(day, day));
        }
        goesOn = true;
      }
    }
    return new Diary(missing, days);
  }
}
