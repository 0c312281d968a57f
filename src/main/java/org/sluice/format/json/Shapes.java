package org.sluice.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.format.json.Json.Items;
import org.sluice.format.json.Json.Member;
import org.sluice.format.json.Json.Members;
import org.sluice.format.json.Json.Scalar;
import org.sluice.format.json.JsonGrids.Cell;

/**
 * Finds the tables in a JSON value by its shape: objects of one kind are rows, lists of one length
 * are columns, and what is left of an object is names with a value each. Which value is a text and
 * which a number decides nothing here, so that a copy has the shapes of its source.
 */
final class Shapes {
  private final JsonGrids grids;

  Shapes(JsonGrids grids) {
    this.grids = grids;
  }

  /** Adds all tables of a value. */
  void add(String path, Json value) {
    if (value instanceof Members members) {
      object(path, members);
    } else if (value instanceof Items items) {
      list(path, items);
    } else if (value instanceof Scalar scalar) {
      grids.add(path, List.of(List.of(Cell.of(scalar))));
    }
  }

  private void list(String path, Items items) {
    if (items.areObjects() && !holdColumns(items)) {
      new Records(this, grids, path).add(items);
    } else if (items.areRows()) {
      grids.add(path, rows(items, List.of()));
    } else if (items.areScalars()) {
      grids.add(path, column(items));
    } else {
      for (int i = 0; i < items.items().size(); i++) {
        add(path + "[" + i + "]", items.items().get(i));
      }
    }
  }

  /** Whether objects are tables each, as the traces of a chart are. */
  private static boolean holdColumns(Items items) {
    return items.items().stream().anyMatch(item -> !columns((Members) item).isEmpty());
  }

  private static List<List<Cell>> column(Items items) {
    List<List<Cell>> rows = new ArrayList<>();
    items.items().forEach(item -> rows.add(List.of(Cell.of((Scalar) item))));
    return rows;
  }

  private void object(String path, Members object) {
    if (StatDataset.is(object)) {
      StatDataset.add(path, object, grids);
      rest(path, object, StatDataset.MEMBERS);
    } else if (isSplit(object)) {
      split(path, object);
      rest(path, object, Set.of("columns", "index", "data"));
    } else if (isByName(object)) {
      byName(path, object);
    } else {
      Set<String> columns = columns(object);
      if (!columns.isEmpty()) {
        columns(path, object, columns);
      }
      rest(path, object, columns);
    }
  }

  /** The names of lists of one length, where there are two and no list of another length. */
  private static Set<String> columns(Members object) {
    Set<String> names = new HashSet<>();
    Set<Integer> lengths = new HashSet<>();
    for (Member member : object.members()) {
      if (member.value() instanceof Items items && items.areScalars() && !items.items().isEmpty()) {
        names.add(member.name());
        lengths.add(items.items().size());
      }
    }
    return names.size() > 1 && lengths.size() == 1 ? names : Set.of();
  }

  private void columns(String path, Members object, Set<String> names) {
    List<Member> columns =
        object.members().stream().filter(member -> names.contains(member.name())).toList();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(columns.stream().map(member -> Cell.name(member.name())).toList());
    int length = ((Items) columns.get(0).value()).items().size();
    for (int row = 0; row < length; row++) {
      int at = row;
      rows.add(columns.stream().map(member -> cell(((Items) member.value()).items(), at)).toList());
    }
    grids.add(path, rows);
  }

  private static Cell cell(List<Json> items, int at) {
    return at < items.size() && items.get(at) instanceof Scalar scalar
        ? Cell.of(scalar)
        : Cell.NONE;
  }

  /** Heads, labels of rows and rows apart, as data frames are written in one of their ways. */
  private static boolean isSplit(Members object) {
    return object.items("columns").filter(Items::areScalars).isPresent()
        && object.items("data").filter(Items::areRows).isPresent();
  }

  private void split(String path, Members object) {
    List<Json> index = object.items("index").map(Items::items).orElse(List.of());
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> head = new ArrayList<>();
    if (!index.isEmpty()) {
      head.add(Cell.NONE);
    }
    object.items("columns").ifPresent(items -> items.items().forEach(item -> head.add(cell(item))));
    rows.add(head);
    object.items("data").ifPresent(data -> rows.addAll(rows(data, index)));
    grids.add(path, rows);
  }

  private static Cell cell(Json value) {
    return value instanceof Scalar scalar ? Cell.of(scalar) : Cell.NONE;
  }

  private static List<List<Cell>> rows(Items items, List<Json> index) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < items.items().size(); i++) {
      List<Cell> row = new ArrayList<>();
      if (!index.isEmpty()) {
        row.add(cell(index, i));
      }
      ((Items) items.items().get(i)).items().forEach(item -> row.add(cell(item)));
      rows.add(row);
    }
    return rows;
  }

  /** Two objects or more of the same names, each of them with a name of its own. */
  private static boolean isByName(Members object) {
    Optional<Set<String>> names = Optional.empty();
    for (Member member : object.members()) {
      if (!(member.value() instanceof Members one) || !one.opened().areScalars()) {
        return false;
      }
      Set<String> its = new HashSet<>(one.opened().names());
      if (its.isEmpty() || !names.orElse(its).equals(its)) {
        return false;
      }
      names = Optional.of(its);
    }
    return object.members().size() > 1;
  }

  private void byName(String path, Members object) {
    List<String> inner = ((Members) object.members().get(0).value()).opened().names();
    List<String> outer = object.names();
    boolean numbered =
        IntStream.range(0, inner.size()).allMatch(i -> inner.get(i).equals(String.valueOf(i)));
    Map<String, Map<String, Json>> values = new HashMap<>();
    for (Member member : object.members()) {
      Map<String, Json> its = values.computeIfAbsent(member.name(), any -> new HashMap<>());
      ((Members) member.value())
          .opened()
          .members()
          .forEach(one -> its.put(one.name(), one.value()));
    }
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(head(numbered ? outer : inner));
    for (String label : numbered ? inner : outer) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.name(label));
      for (String name : numbered ? outer : inner) {
        Map<String, Json> its = values.getOrDefault(numbered ? name : label, Map.of());
        row.add(
            Optional.ofNullable(its.get(numbered ? label : name))
                .map(Shapes::cell)
                .orElse(Cell.NONE));
      }
      rows.add(row);
    }
    grids.add(path, rows);
  }

  private static List<Cell> head(List<String> names) {
    List<Cell> head = new ArrayList<>();
    head.add(Cell.NONE);
    names.forEach(name -> head.add(Cell.name(name)));
    return head;
  }

  /** What an object holds beside the members that were read: names with a value, and tables. */
  private void rest(String path, Members object, Set<String> read) {
    List<List<Cell>> figures = new ArrayList<>();
    List<List<Cell>> words = new ArrayList<>();
    figures.add(List.of(Cell.name("key"), Cell.name("value")));
    List<Member> deeper = new ArrayList<>();
    for (Member member : unread(object, read)) {
      flatten(path, member, figures, words, deeper);
    }
    if (figures.size() > 1) {
      grids.add(path, figures);
    }
    if (!words.isEmpty()) {
      grids.add(path + " text", words);
    }
    deeper.forEach(member -> add(path + step(member.name()), member.value()));
  }

  private static List<Member> unread(Members object, Set<String> read) {
    List<Member> unread =
        object.members().stream().filter(member -> !read.contains(member.name())).toList();
    return new Members(unread).opened().members();
  }

  private void flatten(
      String path,
      Member member,
      List<List<Cell>> figures,
      List<List<Cell>> words,
      List<Member> deeper) {
    if (member.value() instanceof Scalar scalar
        && !grids.addPrinted(path + "." + member.name(), scalar)) {
      List<Cell> row = List.of(Cell.name(member.name()), Cell.of(scalar));
      (grids.isWords(scalar) ? words : figures).add(row);
    } else if (member.value() instanceof Members object && isFlat(object)) {
      for (Member inner : object.opened().members()) {
        Member named = new Member(member.name() + "." + inner.name(), inner.value());
        flatten(path, named, figures, words, deeper);
      }
    } else if (!(member.value() instanceof Scalar)) {
      deeper.add(member);
    }
  }

  /** Whether an object holds values and objects like it, and no table. */
  private static boolean isFlat(Members object) {
    return !isByName(object)
        && object.opened().members().stream()
            .allMatch(
                member ->
                    member.value() instanceof Scalar
                        || (member.value() instanceof Members inner && isFlat(inner)));
  }

  /** A step of a path, in brackets where a name is no plain word. */
  static String step(String name) {
    boolean plain =
        !name.isEmpty() && name.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    return plain ? "." + name : "['" + name.replace("!", "") + "']";
  }
}
