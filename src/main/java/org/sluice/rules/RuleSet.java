package org.sluice.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Problem;
import org.sluice.finding.Supplied;
import org.sluice.finding.Verdict;
import org.sluice.grid.Meanwhile;
import org.sluice.grid.Place;
import org.sluice.pack.Pack;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;
import org.sluice.yaml.Faults;

/** The rules of a pack, ready to judge. */
public final class RuleSet {
  private static final Measure ANY_COUNT = Measure.of("", List.of(), Role.COUNT);

  /** Tables of fewer records are judged before a second thread has started. */
  private static final int LARGE = 100_000;

  private final List<Rule> rules;
  private final List<Rule> judging;
  private final AreaWholes wholes;

  private RuleSet(List<Rule> rules, boolean onlyMarks) {
    this.rules = List.copyOf(rules);
    List<Rule> all = new ArrayList<>(rules);
    all.removeIf(rule -> onlyMarks && !(rule instanceof RecoverableRule));
    all.addAll(Rules.ALWAYS);
    this.judging = List.copyOf(all);
    this.wholes = AreaWholes.namedBy(rules);
  }

  /**
   * The rules of a pack, and everything that is wrong with their settings.
   *
   * @param rules judges only where there is no fault
   */
  public record Configured(RuleSet rules, List<Problem> faults) {
    /** Copies the list. */
    public Configured {
      faults = List.copyOf(faults);
    }

    /** The rules, if nothing is wrong with them. */
    public Optional<RuleSet> usable() {
      return faults.isEmpty() ? Optional.of(rules) : Optional.empty();
    }
  }

  /** Makes the rules of a pack and collects the faults of all of them. */
  public static Configured from(Pack pack) {
    Faults faults = new Faults();
    List<Rule> rules = new ArrayList<>();
    pack.rules().forEach(rule -> Written.rule(rule, faults).ifPresent(rules::add));
    WithheldFirst.check(pack.rules(), faults);
    if (rules.stream().anyMatch(r -> r instanceof FewAtRiskRule few && few.judgesCurves())) {
      rules.replaceAll(r -> r instanceof LowDenominatorRule low ? low.besideCurves() : r);
    }
    Rules.UNLESS_NAMED.stream().filter(rule -> isNew(rule, pack)).forEach(rules::add);
    NotChecked.check(pack.notChecked(), faults);
    rules.add(new NotChecked(pack.notChecked()));
    return new Configured(new RuleSet(rules, false), faults.problems());
  }

  private static boolean isNew(Rule rule, Pack pack) {
    return pack.rules().stream().noneMatch(r -> r.kind().text().equals(rule.head().kind()));
  }

  /** Rules made by hand. */
  static RuleSet of(Rule... rules) {
    return new RuleSet(List.of(rules), false);
  }

  /**
   * Everything that is wrong with the tables of one file, in the order of the pack's rules; what
   * was guessed or could not be read comes last.
   */
  public List<Finding> check(List<Table> tables) {
    return check(tables, Set.of());
  }

  /**
   * The same for a copy in whose tables of these ids a zero was withheld, so that a mark there may
   * stand for a zero.
   */
  public List<Finding> check(List<Table> read, Set<String> zerosWithheldIn) {
    if (read.isEmpty()) {
      return List.of();
    }
    List<Table> tables = told(read);
    OnGrid grids = new OnGrid(tables, rules);
    Knowledge knowledge = knowledge(grids).zerosWithheldIn(zerosWithheldIn);
    long records = 0;
    for (Table table : tables) {
      records += table.size();
    }
    Function<Rule, List<Finding>> check = rule -> check(rule, grids.tables(rule), knowledge);
    List<List<Finding>> findings =
        records > LARGE ? besideTheAudit(check) : judging.stream().map(check).toList();
    return onceEach(findings.stream().flatMap(List::stream).toList());
  }

  /** The audit of marks takes as long as all other rules, which are judged in a second thread. */
  private List<List<Finding>> besideTheAudit(Function<Rule, List<Finding>> check) {
    Predicate<Rule> isAudit = RecoverableRule.class::isInstance;
    Meanwhile<List<List<Finding>>> others =
        new Meanwhile<>(() -> judging.stream().filter(isAudit.negate()).map(check).toList());
    Iterator<List<Finding>> audits =
        judging.stream().filter(isAudit).map(check).toList().iterator();
    Iterator<List<Finding>> rest = others.answer().iterator();
    return judging.stream().map(rule -> (isAudit.test(rule) ? audits : rest).next()).toList();
  }

  /** The tables as whoever knows the pack reads them: a nation that it names is a sum. */
  public List<Table> told(List<Table> tables) {
    return tables.stream().map(wholes::told).toList();
  }

  private static List<Finding> onceEach(List<Finding> findings) {
    return SaidAlready.left(WithheldAnyway.left(findings));
  }

  /**
   * What a submission leaves unsaid of a file.
   *
   * @param path the file's path in the submission
   * @param supplied what is said of it
   */
  public List<Finding> request(String path, List<Table> tables, Set<Supplied> supplied) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : judging) {
      if (rule instanceof Rule.OverRequest overRequest) {
        findings.addAll(overRequest.check(path, tables, supplied));
      }
    }
    return findings;
  }

  /** The cells that some of these findings take for identifiers, which no report shows. */
  public static Set<Place> identifying(List<Finding> findings) {
    Set<Place> places = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.kind().equals(IdentifierRule.KIND.name())) {
        places.addAll(finding.places());
      }
    }
    return places;
  }

  /** What is wrong with a file as it is, beside its tables or without any. */
  public List<Finding> submitted(Submitted file) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : judging) {
      if (rule instanceof Rule.OverContent overContent) {
        findings.addAll(overContent.check(file));
      }
    }
    return findings;
  }

  /**
   * These rules confined to the marks that are there: what an audit of a redacted folder asks. A
   * pack without such a rule is asked at the level of bands.
   */
  public RuleSet onlyMarks() {
    List<Rule> marks = new ArrayList<>(rules);
    if (rules.stream().noneMatch(RecoverableRule.class::isInstance)) {
      marks.add(RecoverableRule.ALWAYS);
    }
    return new RuleSet(marks, true);
  }

  /**
   * What an intruder knows from the pack of the figures in these tables: the least count that is
   * shown, whether zeros are, and how counts were rounded, which is taken for granted only where
   * every count is on the grid.
   */
  public Knowledge knowledge(List<Table> tables) {
    return knowledge(new OnGrid(tables, rules));
  }

  /** The places of figures that no rule wants rounded, where some rule wants others so. */
  public Set<Place> unrounded(List<Table> tables) {
    Set<Place> unrounded = new HashSet<>();
    for (Table table : tables) {
      rules.stream()
          .filter(rule -> rule instanceof NotRoundedRule && isApplied(rule.head()))
          .map(rule -> AreaFigures.leftAlone(table, rule.head()))
          .reduce(RuleSet::both)
          .ifPresent(unrounded::addAll);
    }
    return unrounded;
  }

  private static Set<Place> both(Set<Place> one, Set<Place> other) {
    Set<Place> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }

  private Knowledge knowledge(OnGrid grids) {
    int minimum = 1;
    boolean zerosShown = true;
    Knowledge.Rounding rounding = Knowledge.Rounding.NONE;
    List<Boolean> totalsOfShown = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof LowCountRule low && isApplied(low.head())) {
        minimum = Math.max(minimum, low.settings().minimum());
        zerosShown &= !low.settings().band().zerosWithheld();
      } else if (rule instanceof NotRoundedRule rounded && grids.holds(rounded)) {
        rounding = narrower(rounding, rounded.settings().grid().known());
        totalsOfShown.add(rounded.settings().totals() == NotRoundedRule.Totals.SUM_OF_ROUNDED);
      }
    }
    boolean allOfShown = !totalsOfShown.isEmpty() && !totalsOfShown.contains(false);
    return Knowledge.of(minimum, zerosShown).rounded(rounding).totalsOfShown(allOfShown);
  }

  /** Counts that hold to two grids were rounded in the way that tells more of them. */
  private static Knowledge.Rounding narrower(Knowledge.Rounding one, Knowledge.Rounding other) {
    return one == Knowledge.Rounding.NEAREST ? one : other;
  }

  /** Whether a copy holds to the rule, for every count. */
  private static boolean isApplied(RuleHead head) {
    return head.verdict() != Verdict.NOTE && head.judges(ANY_COUNT);
  }

  private List<Finding> check(Rule rule, List<Table> tables, Knowledge knowledge) {
    return AreaFigures.left(found(rule, tables, knowledge), tables, rule.head());
  }

  private List<Finding> found(Rule rule, List<Table> tables, Knowledge knowledge) {
    if (rule instanceof RecoverableRule marks) {
      return check(marks, tables, knowledge);
    }
    if (rule instanceof Rule.OverFile overFile) {
      return overFile.check(tables, knowledge);
    }
    return rule instanceof Rule.OverTable overTable ? check(overTable, tables) : List.of();
  }

  private static List<Finding> check(Rule.OverTable overTable, List<Table> tables) {
    if (tables.size() == 1) {
      return overTable.check(tables.get(0));
    }
    List<Finding> findings = new ArrayList<>();
    for (Table table : tables) {
      findings.addAll(overTable.check(table));
    }
    findings.addAll(overTable.between(tables));
    return findings;
  }

  /** Marks that give way where they count at least 1 may hold where some may stand for a zero. */
  private List<Finding> check(RecoverableRule marks, List<Table> tables, Knowledge knowledge) {
    List<Finding> strict = marks.check(tables, knowledge);
    Set<String> zeros =
        worst(strict) == Verdict.FAIL && knowledge.zerosShown()
            ? HiddenZeros.in(tables, rules)
            : Set.of();
    if (zeros.isEmpty() || knowledge.zerosWithheldIn().containsAll(zeros)) {
      return strict;
    }
    List<Finding> wide = marks.check(tables, knowledge.zerosWithheldIn(zeros));
    return worst(wide).compareTo(worst(strict)) < 0 ? wide : strict;
  }

  private static Verdict worst(List<Finding> findings) {
    return Finding.worst(findings);
  }
}
