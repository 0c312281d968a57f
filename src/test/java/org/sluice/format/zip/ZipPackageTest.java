package org.sluice.format.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;

class ZipPackageTest {
  private static final Limits TIGHT =
      Limits.standard()
          .with(Limit.PARTS, 3)
          .with(Limit.PART_BYTES, 4_000_000)
          .with(Limit.PACKAGE_BYTES, 5_000_000)
          .with(Limit.INFLATION, 100);

  @Test
  void aPackageGivesItsMembersInOrder() throws IOException {
    ZipPackage opened = open(zip("b.xml", "beck", "folder/a.xml", "alder"));
    assertThat(opened.names()).containsExactly("b.xml", "folder/a.xml");
    assertThat(text(opened, "folder/a.xml")).isEqualTo("alder");
    assertThat(opened.has("a.xml")).isFalse();
    assertThat(opened.strays()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/hosts", "../up.xml", "a/../../b.xml", "C:/a.xml", "a\\b.xml"})
  void aNameThatPointsOutsideIsRefused(String name) throws IOException {
    byte[] bytes = zip(name, "x");
    assertFault(bytes, PackageFault.Kind.DAMAGED, "points outside");
  }

  /** Making a large sheet takes longer than keeping it. */
  @Test
  void aMemberIsMadeOnceUnlessItIsTooLongToKeep() throws IOException {
    assertThat(timesMade(100_000)).isEqualTo(1);
    assertThat(timesMade(65 << 20)).isEqualTo(2);
  }

  private static int timesMade(int length) throws IOException {
    byte[] letters = new byte[length];
    Arrays.fill(letters, (byte) 'a');
    letters[length - 1] = 'z';
    AtomicInteger made = new AtomicInteger();
    ByteArrayOutputStream out = new ByteArrayOutputStream(length + 1000);
    ZipWriter writer = new ZipWriter(out);
    writer.member(
        "a.txt",
        ZipWriter.NO_TIME,
        stream -> {
          made.incrementAndGet();
          stream.write(letters, 0, 7);
          stream.write('a');
          stream.write(letters, 8, length - 8);
        });
    writer.finish();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(zip.getNextEntry().getSize()).isEqualTo(length);
      assertThat(Arrays.equals(zip.readAllBytes(), letters)).isTrue();
    }
    return made.get();
  }

  @Test
  void twoMembersOfOneNameAreRefused() throws IOException {
    byte[] bytes = zip("same.xml", "one", "sAme.xml", "two");
    assertFault(bytes, PackageFault.Kind.DAMAGED, "two members of one name");
  }

  @Test
  void aBombIsRefusedBeforeItInflates() throws IOException {
    byte[] zeros = new byte[3_000_000];
    assertOver(zip("zeros", zeros), "more than 100 times its size; `--limit inflation=N`");
  }

  @Test
  void moreMembersThanAllowedAreRefused() throws IOException {
    assertThat(open(zip("a", "1", "b", "2", "c", "3")).names()).hasSize(3);
    byte[] four = zip("a", "1", "b", "2", "c", "3", "d", "4");
    assertOver(four, "more than 3 parts in its package; `--limit parts=N`");
  }

  @Test
  void bytesOverALimitAreRefused() throws IOException {
    assertOver(zip("a", noise(4_000_001)), "a part of more than 4,000,000 bytes");
    byte[] noise = noise(2_600_000);
    assertOver(zip("a", noise, "b", noise), "more than 5,000,000 bytes in all parts");
  }

  @Test
  void aMemberThatIsLongerThanItSaysStopsTheReader() throws IOException {
    byte[] bytes = zip("a", new byte[5_000]);
    int central = find(bytes, 0x02014B50);
    bytes[central + 24] = 10;
    bytes[central + 25] = 0;
    assertThatThrownBy(() -> text(open(bytes), "a")).isInstanceOf(PackageFault.class);
  }

  @Test
  void aMemberWhoseChecksumIsWrongIsAFault() throws IOException {
    byte[] bytes = zip("a", "alder");
    bytes[find(bytes, 0x02014B50) + 16] ^= 1;
    assertThatThrownBy(() -> text(open(bytes), "a")).isInstanceOf(PackageFault.class);
  }

  @Test
  void aLocalHeaderOfAnotherNameIsRefused() throws IOException {
    byte[] bytes = zip("a.xml", "alder");
    bytes[30] = 'b';
    assertFault(bytes, PackageFault.Kind.DAMAGED, "other than the list of members says");
  }

  @Test
  void membersOverEachOtherAreRefused() throws IOException {
    byte[] inner = zip("b.xml", "beck");
    byte[] bytes = zip("a.xml", noise(300), "b.xml", "beck");
    int inside = 30 + 5 + 20;
    System.arraycopy(inner, 0, bytes, inside, find(inner, 0x02014B50));
    bytes[lastFind(bytes, 0x02014B50) + 42] = (byte) inside;
    bytes[lastFind(bytes, 0x02014B50) + 43] = 0;
    assertFault(bytes, PackageFault.Kind.DAMAGED, "over each other");
  }

  @Test
  void aLockedMemberIsToldApart() throws IOException {
    byte[] bytes = zip("a", "alder");
    bytes[6] |= 1;
    bytes[find(bytes, 0x02014B50) + 8] |= 1;
    assertFault(bytes, PackageFault.Kind.ENCRYPTED, "password");
  }

  @Test
  void everyCutIsAFaultAndNoOtherException() throws IOException {
    byte[] bytes = zip("a.xml", "alder", "b.xml", "beck");
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> open(cut)).isInstanceOf(PackageFault.class);
    }
  }

  @Test
  void bytesOfNoMemberAreSeen() throws IOException {
    byte[] first = zip("a.xml", "alder");
    byte[] bytes = new byte[first.length + 4];
    int central = find(first, 0x02014B50);
    System.arraycopy(first, 0, bytes, 0, central);
    System.arraycopy(first, central, bytes, central + 4, first.length - central);
    bytes[bytes.length - 6] = (byte) (bytes[bytes.length - 6] + 4);
    assertThat(open(bytes).strays()).isTrue();
  }

  @Test
  void aCopyReplacesAndDropsAndKeepsTheRest() throws IOException {
    ZipPackage source = open(zip("a.xml", "alder", "b.xml", "beck", "c.xml", "cawsey"));
    byte[] copy = copied(source);
    assertThat(copied(source)).isEqualTo(copy);
    ZipPackage opened = open(copy);
    assertThat(opened.names()).containsExactly("a.xml", "c.xml");
    assertThat(text(opened, "a.xml")).isEqualTo("alder");
    assertThat(text(opened, "c.xml")).isEqualTo("[c]");
    assertThat(opened.strays()).isFalse();
    try (ZipInputStream second = new ZipInputStream(new ByteArrayInputStream(copy))) {
      second.getNextEntry();
      assertThat(new String(second.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("alder");
      second.getNextEntry();
      assertThat(new String(second.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("[c]");
    }
  }

  private static byte[] copied(ZipPackage source) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Body mark = stream -> stream.write("[c]".getBytes(StandardCharsets.UTF_8));
    source.copy(name -> !name.equals("b.xml"), Map.of("c.xml", mark), out);
    return out.toByteArray();
  }

  private static void assertFault(byte[] bytes, PackageFault.Kind kind, String words) {
    assertThatThrownBy(() -> open(bytes))
        .hasMessageContaining(words)
        .isInstanceOfSatisfying(
            PackageFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
  }

  private static void assertOver(byte[] bytes, String words) {
    assertThatThrownBy(() -> open(bytes)).isInstanceOf(OverLimit.class).hasMessageContaining(words);
  }

  private static ZipPackage open(byte[] bytes) throws IOException {
    return ZipPackage.open(bytes, TIGHT);
  }

  private static String text(ZipPackage from, String name) throws IOException {
    try (InputStream in = from.open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        Object bytes = namesAndBytes[i + 1];
        zip.write(
            bytes instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private static int find(byte[] bytes, int signature) {
    for (int i = 0; i + 4 <= bytes.length; i++) {
      if (is(bytes, i, signature)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such record");
  }

  private static int lastFind(byte[] bytes, int signature) {
    for (int i = bytes.length - 4; i >= 0; i--) {
      if (is(bytes, i, signature)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such record");
  }

  private static boolean is(byte[] bytes, int at, int signature) {
    return bytes[at] == (byte) signature
        && bytes[at + 1] == (byte) (signature >> 8)
        && bytes[at + 2] == (byte) (signature >> 16)
        && bytes[at + 3] == (byte) (signature >> 24);
  }
}
