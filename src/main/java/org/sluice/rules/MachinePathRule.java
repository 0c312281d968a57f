package org.sluice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Statbarn;

/** Where a file lay on somebody's machine: it names users, servers and projects. Never quoted. */
record MachinePathRule(RuleHead head) implements Rule.OverContent {
  static final Kind KIND =
      new Kind(
          "machine-path",
          "A path of somebody's machine or server in a text.",
          List.of(),
          (head, given) -> new MachinePathRule(head));

  /** Noted under every pack that has no such rule of its own. */
  static final MachinePathRule ALWAYS =
      new MachinePathRule(RuleHead.always(KIND.name(), Verdict.NOTE));

  /** Drives, shares, and folders of users and of the disks that they are given. */
  private static final Pattern PATH =
      Pattern.compile(
          "(?<![A-Za-z0-9])[A-Za-z]:(?:\\\\{1,2}|/)[A-Za-z0-9_.~$-]"
              + "|file:///?[A-Za-z0-9]"
              + "|(?<![\\\\A-Za-z0-9])\\\\\\\\[A-Za-z0-9._-]{2,60}\\\\[A-Za-z0-9._$-]{2}"
              + "|(?<![A-Za-z0-9._~/-])/(?:home|[Uu]sers|mnt|media|srv|workspace|root|scratch|nfs"
              + "|Volumes|private/var)/[A-Za-z0-9._-]");

  @Override
  public List<Finding> check(Submitted file) {
    List<Place> places = new ArrayList<>();
    for (Grid grid : file.grids()) {
      for (int row = 0; row < grid.rows(); row++) {
        for (int column = 0; column < grid.width(row); column++) {
          if (isPath(grid, grid.field(row, column))) {
            places.add(grid.place(row, column));
          }
        }
      }
    }
    return places.isEmpty() ? List.of() : List.of(finding(file, places));
  }

  /** A short text and a figure are none, which is seen without making a text of them. */
  private static boolean isPath(Grid grid, int field) {
    int start = grid.start(field);
    int end = start + grid.length(field);
    boolean slash = false;
    for (int i = start; i < end && !slash; i++) {
      char c = grid.text().charAt(i);
      slash = c == '/' || c == '\\';
    }
    return slash && PATH.matcher(grid.text()).region(start, end).find();
  }

  private Finding finding(Submitted file, List<Place> places) {
    boolean several = places.size() > 1;
    return head.finding(
        head.verdict(),
        Statbarn.FREQUENCIES,
        Risk.AUXILIARY_INFORMATION,
        file.path(),
        places,
        new Wording(
            file.places(several)
                + (several ? " name folders" : " names a folder")
                + " of a machine or server, and with it perhaps a user",
            "write paths relative to the project, or leave them out"),
        List.of(),
        head.verdict() == Verdict.NOTE ? new Need.Nothing() : new Need.Person());
  }
}
