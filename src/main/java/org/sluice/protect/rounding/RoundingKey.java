package org.sluice.protect.rounding;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that random rounding draws with: whoever has it can tell up from down. It is an input
 * of a run and goes into no output.
 */
public final class RoundingKey {
  /** Fewer bytes than this could be tried out. */
  public static final int FEWEST_BYTES = 16;

  private static final String ALGORITHM = "HmacSHA256";
  private static final BigDecimal RANGE = new BigDecimal("9223372036854775808");

  private final Key key;

  private RoundingKey(Key key) {
    this.key = key;
  }

  /** A key of these bytes, at least {@link #FEWEST_BYTES}. */
  public static RoundingKey of(byte[] bytes) {
    if (bytes.length < FEWEST_BYTES) {
      throw new IllegalArgumentException("a key of too few bytes");
    }
    return new RoundingKey(new SecretKeySpec(bytes, ALGORITHM));
  }

  /** What chance says of a cell, the same whenever it is asked: HMAC-SHA256 of its identity. */
  Draw draw(CellIdentity cell) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] hash = mac.doFinal(cell.text().getBytes(StandardCharsets.UTF_8));
      return new Draw(ByteBuffer.wrap(hash).getLong() >>> 1);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  /**
   * A point between 0 and 1, even over all cells.
   *
   * @param point in units of 2 to the power of minus 63
   */
  record Draw(long point) {
    /** Whether the point lies below this fraction. */
    boolean isBelow(BigDecimal part, BigDecimal whole) {
      return BigDecimal.valueOf(point).multiply(whole).compareTo(part.multiply(RANGE)) < 0;
    }
  }

  @Override
  public String toString() {
    return "a key";
  }
}
