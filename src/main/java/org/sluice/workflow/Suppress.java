package org.sluice.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.audit.Cells;
import org.sluice.audit.Knowledge;
import org.sluice.finding.CellAudit;
import org.sluice.finding.Finding;
import org.sluice.finding.Problem;
import org.sluice.finding.Redaction;
import org.sluice.finding.Verdict;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;
import org.sluice.grid.Place;
import org.sluice.instance.Asked;
import org.sluice.instance.Demands;
import org.sluice.instance.Instance;
import org.sluice.instance.SafeCopy;
import org.sluice.instance.Status;
import org.sluice.protect.AsItStands;
import org.sluice.protect.Preferences;
import org.sluice.protect.ProtectSettings;
import org.sluice.protect.ProtectSettings.CountLevel;
import org.sluice.protect.ProtectSettings.Insiders;
import org.sluice.protect.Protection;
import org.sluice.solve.Budget;
import org.sluice.table.Table;
import org.sluice.workflow.SuppressOutcome.Tally;

/**
 * One instance of the field: read, checked for contradictions, then protected and written, or
 * attacked as it stands. What holds true figures goes to the restricted folder alone.
 */
public final class Suppress {
  /** About half a minute of one processor: an instance is run by itself. */
  private static final long STEPS = 10_000_000_000L;

  private static final long MOST_CELLS = 1_000_000;
  private static final ProtectSettings SETTINGS =
      new ProtectSettings("[c]", new CountLevel.Exact(), Insiders.OFF, Optional.empty());

  private final HeldInstance held;
  private final Instance instance;
  private final Asked asked;
  private final Knowledge knowledge;

  private Suppress(HeldInstance held, Asked asked) {
    this.held = held;
    this.instance = held.instance();
    this.asked = asked;
    this.knowledge = knowledge(instance);
  }

  /** Protects or attacks what is asked for. */
  public static SuppressOutcome run(SuppressRequest request) {
    Optional<Asked> asked = Asked.of(request.level());
    if (asked.isEmpty()) {
      return new SuppressOutcome.Refused(
          List.of(
              new Problem(
                  "--level",
                  "as-given, exact or a percentage such as 10%",
                  "another word",
                  "choose one of them")));
    }
    InstanceFiles.Result read = InstanceFiles.read(request.instance(), request.apriori());
    if (read.held().isEmpty()) {
      return new SuppressOutcome.Refused(read.faults());
    }
    Suppress suppress = new Suppress(read.held().get(), asked.get());
    List<Problem> faults = suppress.unaudited();
    if (!faults.isEmpty()) {
      return new SuppressOutcome.Refused(faults);
    }
    return request.verify() ? suppress.verified() : suppress.protectedIn(request.out());
  }

  /** What everybody knows: bounds where the instance has them, else that nothing is below zero. */
  private static Knowledge knowledge(Instance instance) {
    Knowledge plain = Knowledge.of(1, false).knowing(Demands.known(instance));
    return Demands.isNonNegative(instance) ? plain.nonNegativeSums() : plain;
  }

  private List<Problem> unaudited() {
    List<Problem> faults = new ArrayList<>();
    Table table = instance.table();
    if (table.size() > MOST_CELLS) {
      faults.add(
          new Problem(
              table.id(), "at most a million cells", "more", "split the table into smaller ones"));
      return faults;
    }
    for (String remark : Cells.of(List.of(table), knowledge).remarks(table.id())) {
      faults.add(
          new Problem(
              table.id(),
              "a table that can be attacked as a whole",
              remark,
              "round the figures, or split the table"));
    }
    return faults;
  }

  private SuppressOutcome verified() {
    Set<Place> withheld = new TreeSet<>(instance.places(Status.UNSAFE));
    withheld.addAll(instance.places(Status.SECONDARY));
    Map<Place, CellAudit> unsafe = attacked(Demands.findings(instance, asked), withheld);
    Map<Place, CellAudit> others = attacked(Demands.exactSecondaries(instance), withheld);
    List<String> givesWay = names(unsafe, CellAudit.Exposed.class);
    List<String> undecided = names(unsafe, CellAudit.Undecided.class);
    Verdict verdict =
        !givesWay.isEmpty() ? Verdict.FAIL : undecided.isEmpty() ? Verdict.PASS : Verdict.REVIEW;
    return done(
        verdict,
        instance.count(Status.SECONDARY),
        givesWay,
        undecided,
        names(others, CellAudit.Exposed.class),
        "",
        List.of());
  }

  private Map<Place, CellAudit> attacked(List<Finding> findings, Set<Place> withheld) {
    return AsItStands.audits(
        List.of(instance.table()), findings, SETTINGS, knowledge, withheld, Budget.of(STEPS));
  }

  private List<String> names(Map<Place, CellAudit> audits, Class<? extends CellAudit> kind) {
    Set<Place> places = new TreeSet<>();
    audits.forEach(
        (place, audit) -> {
          if (kind.isInstance(audit)) {
            places.add(place);
          }
        });
    return instance.names(places);
  }

  private SuppressOutcome protectedIn(Path out) {
    Redaction redaction =
        Protection.of(
            instance.table(),
            Demands.findings(instance, asked),
            SETTINGS,
            Preferences.of(
                Demands.costs(instance),
                instance.places(Status.KEPT),
                instance.places(Status.SECONDARY)),
            knowledge,
            Budget.of(STEPS));
    if (!redaction.stands()) {
      return unprotected(redaction);
    }
    Optional<Problem> obstacle = OutputProblem.before(out);
    if (obstacle.isPresent()) {
      return new SuppressOutcome.Refused(List.of(obstacle.get()));
    }
    try (OutputFolder folder = OutputFolder.stagedBeside(out)) {
      List<String> written = written(redaction.withheld(), folder);
      if (written.isEmpty()) {
        return done(
            Verdict.REVIEW,
            0,
            List.of(),
            List.of(),
            List.of(),
            "the copy as written does not show what it should, and was not kept",
            List.of());
      }
      folder.commit();
      long unsafe = instance.count(Status.UNSAFE);
      long secondaries = redaction.withheld().size() - unsafe;
      return done(Verdict.PASS, secondaries, List.of(), List.of(), List.of(), "", written);
    } catch (IOException e) {
      return new SuppressOutcome.Refused(List.of(OutputProblem.of(out, e)));
    }
  }

  private List<String> written(Set<Place> withheld, OutputFolder folder) throws IOException {
    String name = held.name() + ".csv";
    Path copy = folder.redacted(name);
    Files.write(
        copy,
        SafeCopy.text(instance, withheld, SETTINGS.marker()).getBytes(StandardCharsets.UTF_8));
    boolean stands =
        Formats.decode(name, FileBytes.of(copy)) instanceof Decoded.Grids grids
            && SafeCopy.is(grids.sheets().grids().get(0), instance, withheld, SETTINGS.marker());
    if (!stands) {
      return List.of();
    }
    List<String> written = new ArrayList<>(List.of("redacted/" + name));
    held.write(withheld, folder).forEach(file -> written.add("restricted/" + file));
    return written;
  }

  /** Where even everything that may be withheld does not hide a cell, nothing can. */
  private SuppressOutcome unprotected(Redaction redaction) {
    Map<Place, CellAudit> atMost =
        attacked(Demands.findings(instance, asked), instance.withheldAtMost());
    List<String> impossible = names(atMost, CellAudit.Exposed.class);
    return done(
        impossible.isEmpty() ? Verdict.REVIEW : Verdict.FAIL,
        0,
        impossible,
        List.of(),
        List.of(),
        impossible.isEmpty()
            ? redaction.why()
            : "these cells cannot be protected even if all is withheld that may be",
        List.of());
  }

  private SuppressOutcome done(
      Verdict verdict,
      long secondaries,
      List<String> givesWay,
      List<String> undecided,
      List<String> computable,
      String why,
      List<String> written) {
    Tally tally =
        new Tally(
            instance.cells().size(),
            instance.count(Status.UNSAFE),
            instance.count(Status.KEPT),
            secondaries);
    return new SuppressOutcome.Done(
        verdict, tally, givesWay, undecided, computable, why, instance.unused(), written);
  }
}
